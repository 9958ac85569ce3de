/** One text becomes another, whatever both are, and costs nobody the words they write meanwhile. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { tidyMarkup } from '../markup/writeMarkup.ts'
import { paragraphsOf, plainText } from './paragraphs.ts'
import { replaceBody } from './replaceBody.ts'

const bodyOf = (doc: Y.Doc) => doc.getXmlFragment('body')
const saying = (text: string) => {
  const doc = new Y.Doc()
  bodyOf(doc).insert(0, paragraphsOf(text))
  return doc
}
const copyOf = (doc: Y.Doc) => {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  return copy
}
const exchange = (one: Y.Doc, two: Y.Doc) => {
  Y.applyUpdate(two, Y.encodeStateAsUpdate(one))
  Y.applyUpdate(one, Y.encodeStateAsUpdate(two))
}
const lineAt = (doc: Y.Doc, index: number): Y.XmlText => {
  const line: unknown = (bodyOf(doc).get(index) as Y.XmlElement).get(0)
  if (line instanceof Y.XmlText) return line
  throw new Error('No paragraph there.')
}

const line = fc.constantFrom(
  '',
  'uno',
  'dos tres',
  'dos 😀',
  'dos 😁',
  '- uno',
  '- **uno**',
  '1. uno',
  '[a](https://a.b)',
)
const text = fc.array(line, { maxLength: 6 }).map((lines) => lines.join('\n'))

test('any text becomes any other, and nothing is touched where it is the same', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const doc = saying(before)
      const all = plainText(bodyOf(saying(after)))
      replaceBody(bodyOf(doc), after)
      expect(plainText(bodyOf(doc))).toBe(all)
      let updates = 0
      doc.on('update', () => (updates += 1))
      replaceBody(bodyOf(doc), tidyMarkup(after))
      expect(updates).toBe(0)
    }),
    { numRuns: 500 },
  )
})

test.each([
  ['in a paragraph that stays', 'uno\ndos\ntres', 'uno\ncuatro\ntres', 0, 'uno y más\ncuatro\ntres'],
  ['in the paragraph that changes', 'uno\ndos tres', 'uno\nno tres', 1, 'uno\nno tres y más'],
  ['behind a list that takes a paragraph’s place', 'uno\ndos', '- uno\ndos', 1, '- uno\ndos y más'],
])('what somebody writes meanwhile stays: %s', (_, before, after, at, both) => {
  const one = saying(before)
  const two = copyOf(one)
  replaceBody(bodyOf(one), after)
  const written = lineAt(two, at)
  written.insert(written.length, ' y más')
  exchange(one, two)
  expect([plainText(bodyOf(one)), plainText(bodyOf(two))]).toEqual([both, both])
})
