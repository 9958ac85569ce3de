/** The rules of the report's record, RE1 and RE2. */
import { expect, test } from 'vitest'
import { accept } from '../../decision.ts'
import { fold, given } from '../../testing/givenWhenThen.ts'
import { dayOneAfter } from '../../testing/sampleFacts.ts'
import { plenaryFacts } from '../../testing/sampleHistories.ts'
import { organiser, personActor } from '../actor.ts'
import type { WorkshopEvent } from '../workshop.ts'

const at = dayOneAfter(200)
const record = { type: 'RecordExport', format: 'docx', language: 'es' } as const
const exported = (by: string | null): WorkshopEvent => ({
  type: 'ReportExported',
  format: 'docx',
  language: 'es',
  at,
  by,
})

test('[RE1] every export is a fact: form, language, moment and person', () => {
  const secretariat = { actor: personActor('secretariat-rcm'), at }
  expect(given(...plenaryFacts).when(record, secretariat)).toEqual(accept(exported('secretariat-rcm')))
  expect(given(...plenaryFacts).when(record, { actor: organiser, at })).toEqual(accept(exported(null)))
})

test('[RE1] a second export of the same form is another fact', () => {
  const { report } = fold([...plenaryFacts, exported('secretariat-rcm'), exported(null)])
  expect(report.exports.map(({ by }) => by)).toEqual(['secretariat-rcm', null])
})

test('[RE2] exporting changes nothing else', () => {
  const { report: _, ...before } = fold(plenaryFacts)
  const { report: __, ...after } = fold([...plenaryFacts, exported(null)])
  expect(after).toEqual(before)
})
