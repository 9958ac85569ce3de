import { expect, test } from 'vitest'
import { foldHeadings } from './foldHeadings.ts'
import type { Block, Heading } from './reportDocument.ts'

const passage = (text: string) => ({ text, language: 'en', note: null })
const heading = (level: Heading['level'], id: string, numeral: string | null = null): Block => ({
  kind: 'heading',
  id,
  section: null,
  level,
  numeral,
  beginsPage: false,
  title: passage(id),
})
const words = (text: string): Block => ({ kind: 'paragraph', number: 1, passage: passage(text) })
const outline = (...blocks: readonly Block[]) =>
  foldHeadings(blocks).map((block) => {
    if (block.kind === 'heading') return `${block.level} ${block.id}`
    return block.kind === 'paragraph' ? block.passage.text : block.kind
  })

test('two headings of a level stay', () => {
  const blocks = [heading(1, 'A'), heading(2, 'a'), words('x'), heading(2, 'b'), heading(1, 'B')]
  expect(foldHeadings(blocks)).toEqual(blocks)
})

test('a single one becomes a line of its own, with its numeral, where it stood', () => {
  expect(outline(heading(1, 'A'), words('x'), heading(2, 'a', 'I'), words('y'), heading(1, 'B'))).toEqual([
    '1 A',
    'x',
    'I. a',
    'y',
    '1 B',
  ])
})

test('what stood below it rises, and is looked at in its new place', () => {
  expect(outline(heading(1, 'A'), heading(2, 'a'), heading(3, 'p'), words('x'), heading(3, 'q'))).toEqual([
    '1 A',
    'a',
    '2 p',
    'x',
    '2 q',
  ])
  expect(outline(heading(1, 'A'), heading(2, 'a'), heading(3, 'p'), words('x'))).toEqual(['1 A', 'a', 'p', 'x'])
})

test('the line is bold, and no heading', () => {
  const [, line] = foldHeadings([heading(1, 'A'), heading(2, 'a')])
  expect(line).toMatchObject({ number: null, passage: { lines: [{ runs: [{ text: 'a', strong: true }] }] } })
})
