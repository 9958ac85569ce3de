import type { Block } from '@plenaria/shared/report/reportDocument'
import { expect, test } from 'vitest'
import { pairBlocks } from './pairBlocks.ts'

const passage = (text: string) => ({ text, language: null, note: null })
const heading = (id: string): Block => ({
  kind: 'heading',
  id,
  section: null,
  level: 1,
  numeral: null,
  title: passage(id),
  beginsPage: false,
})
const paragraph = (number: number | null): Block => ({ kind: 'paragraph', number, passage: passage(String(number)) })

test('blocks of the same number stand in one row', () => {
  const es = [heading('a'), paragraph(1), paragraph(2)]
  const en = [heading('a'), paragraph(1), paragraph(2)]
  expect(pairBlocks([es, en])).toEqual(es.map((block, at) => [block, en[at]]))
})

test('a block that one version lacks leaves a gap and nothing after it slips', () => {
  const es = [heading('a'), paragraph(1), paragraph(null), heading('b'), paragraph(2)]
  const en = [heading('a'), paragraph(1), heading('b'), paragraph(2)]
  expect(pairBlocks([es, en]).map(([left, right]) => [left?.kind ?? null, right?.kind ?? null])).toEqual([
    ['heading', 'heading'],
    ['paragraph', 'paragraph'],
    ['paragraph', null],
    ['heading', 'heading'],
    ['paragraph', 'paragraph'],
  ])
})

test.each([
  ['first', [paragraph(1), paragraph(null), paragraph(2)], [paragraph(1), paragraph(2)]],
  ['second', [paragraph(1), paragraph(2)], [paragraph(1), paragraph(null), paragraph(2)]],
])('a remark that only the %s version has stands alone, and the paragraphs stay side by side', (_, es, en) => {
  const rows = pairBlocks([es, en])
  expect(rows).toHaveLength(3)
  expect(rows.filter(([left, right]) => left && right)).toEqual([
    [paragraph(1), paragraph(1)],
    [paragraph(2), paragraph(2)],
  ])
})

test('no block is lost, whatever differs', () => {
  const es = [paragraph(1), heading('a'), paragraph(3)]
  const en = [heading('b'), paragraph(2), heading('a'), paragraph(4)]
  const rows = pairBlocks([es, en])
  expect(rows.flatMap(([left]) => left ?? [])).toEqual(es)
  expect(rows.flatMap(([, right]) => right ?? []).toSorted((a, b) => en.indexOf(a) - en.indexOf(b))).toEqual(en)
})

test('one version alone is its own blocks', () => {
  expect(pairBlocks([[heading('a'), paragraph(1)]])).toEqual([[heading('a')], [paragraph(1)]])
})
