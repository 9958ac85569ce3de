/** The published schema, judged by a validator that is not the one it was made with. */
import { readFileSync } from 'node:fs'
import { buildReport } from '@plenaria/shared/report/buildReport'
import { reportJsonSchema } from '@plenaria/shared/report/reportJsonSchema'
import { reportSample } from '@plenaria/shared/report/testing/reportSample'
import { emptyWorkshop } from '@plenaria/shared/workshop/workshop'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { renderModelJson } from './renderJson.ts'

const validate = new Ajv2020({ strict: true, allErrors: true }).compile(reportJsonSchema)
const exported = (input: Parameters<typeof buildReport>[0]): unknown => JSON.parse(renderModelJson(buildReport(input)))
const problemsOf = (value: unknown) => {
  validate(value)
  return validate.errors ?? []
}

test('the export of a whole workshop, and of one in which nothing has happened, is valid', () => {
  expect(problemsOf(exported(reportSample()))).toEqual([])
  expect(problemsOf(exported({ ...reportSample(), workshop: emptyWorkshop, prose: [] }))).toEqual([])
})

test.each([
  ['a field is missing', (model: Record<string, unknown>) => ({ ...model, cover: {} }), 'required'],
  ['there is one more', (model: Record<string, unknown>) => ({ ...model, extra: 1 }), 'additionalProperties'],
  ['it is of another version', (model: Record<string, unknown>) => ({ ...model, schemaVersion: 99 }), 'const'],
  ['a text is a number', (model: Record<string, unknown>) => ({ ...model, workshopId: 3 }), 'type'],
])('it is invalid when %s', (_, change, keyword) => {
  const model = exported(reportSample()) as Record<string, unknown>
  expect(problemsOf(change(model)).map((problem) => problem.keyword)).toContain(keyword)
})

test('the copy in docs is the one that is served; npx tsx scripts/writeReportSchema.ts writes it anew', () => {
  const copy = readFileSync(new URL('../../../docs/report.schema.json', import.meta.url), 'utf8')
  expect(JSON.parse(copy)).toEqual(JSON.parse(JSON.stringify(reportJsonSchema)))
})
