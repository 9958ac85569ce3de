/** What the report says of the follow-up in prose, in the number that each count asks for. */
import { expect, test } from 'vitest'
import type { Progress } from '../workshop/followUp/followUp.ts'
import { evolve, type WorkshopEvent } from '../workshop/workshop.ts'
import { buildReport } from './buildReport.ts'
import { reportSample } from './testing/reportSample.ts'

const sample = reportSample()
const adopted = buildReport(sample).plenary.topics.flatMap(({ recommendations }) => recommendations)
const told = (...stages: readonly Progress[]): string => {
  const events = stages.map(
    (progress, at): WorkshopEvent => ({
      type: 'ProgressReported',
      jointItemId: adopted[at]?.jointItemId ?? '',
      progress,
      note: '',
      at: sample.generatedAt,
      by: null,
    }),
  )
  const { sections } = buildReport({ ...sample, workshop: events.reduce(evolve, sample.workshop) })
  return JSON.stringify(sections)
}

test('one is told in the singular, several in the plural', () => {
  expect(adopted.length).toBeGreaterThan(2)
  expect(told('done', 'done', 'givenUp')).toMatch(/2 hechos(,| y) 1 abandonado\b/)
  expect(told('givenUp', 'done', 'givenUp')).toMatch(/1 hecho(,| y) 2 abandonados\b/)
  expect(told('done', 'done', 'givenUp')).toMatch(/2 done(,| and) 1 given up\b/)
})

test('what nobody has named is told as none, and not as a nought', () => {
  expect(told()).toContain('2 with a time frame and none with an indicator.')
  expect(told()).toContain('2 con plazo y ninguno con indicador.')
})
