/** Every fact that the report prints stands in one section, once, and no written word does. */
import { buildReport } from './buildReport.ts'
import { layOutReport } from './layOutReport.ts'
import type { Block } from './reportDocument.ts'
import { reportSample } from './testing/reportSample.ts'
import { expect, test } from 'vitest'
import { sectionFacts } from './sectionFacts.ts'

const model = buildReport(reportSample())
const document = layOutReport(model, 'en')
const all = model.sections.map(({ id }) => ({ id, facts: sectionFacts(model, document, id) }))
const factsOf = (id: string): readonly Block[] => all.find((one) => one.id === id)?.facts ?? []
const signOf = (block: Block) =>
  block.kind === 'table' || block.kind === 'figure' ? block.caption : JSON.stringify(block)

test('every table, figure, list of points and remark of the report stands in one section, once', () => {
  const printed: readonly Block[] = document.blocks.filter(
    (block) => block.kind === 'table' || block.kind === 'figure' || block.kind === 'points',
  )
  expect(printed.length).toBeGreaterThan(8)
  const shown = all.flatMap(({ facts }) => facts.filter((block) => printed.includes(block)))
  expect(shown.map(signOf).toSorted()).toEqual(printed.map(signOf).toSorted())
})

test('derived paragraphs stand under their numbers, and written ones do not stand among the facts', () => {
  const numbers = all.flatMap(({ facts }) =>
    facts.flatMap((block) => (block.kind === 'paragraph' && block.number !== null ? [block.number] : [])),
  )
  expect(numbers).toEqual(model.sections.flatMap(({ derived }) => derived.map(({ number }) => number)))
  const written = model.sections.flatMap((section) => section.written.map(({ number }) => number))
  expect(written.length).toBeGreaterThan(0)
  expect(numbers.filter((number) => written.includes(number))).toEqual([])
})

test('a section without facts has none', () => {
  expect(factsOf('closing')).toEqual([])
  expect(sectionFacts(model, document, 'sitting:nowhere')).toEqual([])
})
