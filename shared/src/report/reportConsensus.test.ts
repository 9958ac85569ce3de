/** How an item was agreed stands in the report: reservations, absent delegations, answers ad referendum, silence. */
import { expect, test } from 'vitest'
import type { WorkshopEvent } from '../workshop/workshop.ts'
import { buildReport } from './buildReport.ts'
import { layOutReport } from './layOutReport.ts'
import { secondDay } from './testing/reportFacts.ts'
import { reportSample } from './testing/reportSample.ts'

const { charter, plenary } = reportSample().workshop
const open = plenary.items.find(({ state }) => state.status === 'open' || state.status === 'asked')?.id ?? ''
const [one = '', two = '', three = ''] = charter.delegations.map(({ id }) => id)
const fact = { jointItemId: open, at: secondDay, by: null }
const wording = { text: { en: 'Agreed under conditions.' }, responsible: {}, timeFrame: {} }
const agreed: readonly WorkshopEvent[] = [
  {
    type: 'PositionTaken',
    ...fact,
    delegationId: one,
    stance: 'reservation',
    reason: 'Subject to the budget.',
    docSeq: 9,
  },
  { type: 'ItemAdopted', ...fact, docSeq: 9, number: 40, wording, absent: [two], awaiting: [three], bySilence: true },
  { type: 'ReferendumAnswered', ...fact, delegationId: three, agrees: false, reason: 'No mandate.' },
  { type: 'PositionExplained', ...fact, delegationId: one, text: 'Within our means.' },
]
const model = buildReport(reportSample(...agreed))
const item = model.plenary.topics.flatMap(({ recommendations }) => recommendations).find(({ number }) => number === 40)

test('the model names who said what, who was absent and who did not confirm', () => {
  expect(item?.consensus).toMatchObject({ way: 'silence', awaited: [], confirmed: [] })
  expect(item?.consensus.absent).toHaveLength(1)
  expect(item?.consensus.remarks.map(({ kind, text }) => [kind, text.en.text])).toEqual([
    ['reservation', 'Subject to the budget.'],
    ['notConfirmed', 'No mandate.'],
    ['explanation', 'Within our means.'],
  ])
})

test('it is printed under the recommendation, in the language of the report', () => {
  const printed = JSON.stringify(layOutReport(model, 'es'))
  for (const words of [
    'Adoptada por procedimiento de silencio.',
    'Subject to the budget.',
    'Ausentes al adoptarse:',
    'No confirmó, ',
  ])
    expect(printed).toContain(words)
  expect(JSON.stringify(layOutReport(buildReport(reportSample()), 'es'))).not.toContain('Ausentes al adoptarse:')
})
