/** Whatever is written reads as the same, as blocks, as text and through a shared document; no text is refused. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { hrefOf } from '../markup/hrefOf.ts'
import { paragraphsOf, plainText, wordParagraphs } from './paragraphs.ts'
import { plainWords } from '../markup/plainWords.ts'
import { type Block, type Inline, joinAlike, parseMarkup } from '../markup/smallMarkup.ts'
import { writeMarkup } from '../markup/writeMarkup.ts'

const bodyWith = (nodes: Y.XmlElement[]): Y.XmlFragment => {
  const fragment = new Y.Doc().getXmlFragment('body')
  fragment.insert(0, nodes)
  return fragment
}

/** Pieces of markup and what resembles it, so that accidents are frequent. */
const pieces = [
  '\\',
  '*',
  '**',
  '[',
  ']',
  '(',
  ')',
  '](',
  '- ',
  '-',
  '1. ',
  '2. ',
  '3. ',
  ' ',
  'á',
  '😀',
  'https://a.b',
  '](https://a.b)',
  'x',
]
const words = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3 })), { maxLength: 8 })
const lineText = words.map((parts) => parts.join('').replaceAll('\n', ''))
const text = fc.array(lineText, { maxLength: 6 }).map((lines) => lines.join('\n'))

const inline: fc.Arbitrary<Inline> = fc.record({
  text: lineText,
  isBold: fc.boolean(),
  href: fc.constantFrom(null, null, 'https://a.b/c?d=%28e%29', 'mailto:f@g.h'),
})
const line = fc.array(inline, { maxLength: 5 }).map(joinAlike)
const block: fc.Arbitrary<Block> = fc.oneof(
  line.map((one): Block => ({ kind: 'paragraph', lines: [one] })),
  fc.record({ kind: fc.constantFrom('bullets', 'numbers'), lines: fc.array(line, { minLength: 1, maxLength: 4 }) }),
)
const blocks = fc
  .array(block, { minLength: 1, maxLength: 5 })
  // Two lists of bullets one after the other are one.
  .filter((all) => !all.some(({ kind }, index) => kind === 'bullets' && all[index + 1]?.kind === 'bullets'))

const runs = { numRuns: 2_000 }

test('blocks that are written read as the same blocks', () => {
  fc.assert(
    fc.property(blocks, (all) => {
      expect(parseMarkup(writeMarkup(all))).toEqual(all)
    }),
    runs,
  )
})

test('a written text reads the same from a shared document', () => {
  fc.assert(
    fc.property(blocks, (all) => {
      const written = writeMarkup(all)
      const hasWords = plainWords(written).replaceAll('\n', '') !== ''
      expect(plainText(bodyWith(paragraphsOf(written)))).toBe(hasWords ? written : plainWords(written))
    }),
    runs,
  )
})

test('any text is read, and once it has been read it stays as it is', () => {
  fc.assert(
    fc.property(text, (any) => {
      const once = plainText(bodyWith(paragraphsOf(any)))
      expect(plainText(bodyWith(paragraphsOf(once)))).toBe(once)
      expect(plainWords(once)).toBe(plainWords(any))
    }),
    runs,
  )
})

test('words that are no markup keep every character', () => {
  fc.assert(
    fc.property(text, (any) => {
      expect(plainWords(plainText(bodyWith(wordParagraphs(any))))).toBe(any)
    }),
    runs,
  )
})

test('a link has an address that is let through, and such an address stays as it is', () => {
  fc.assert(
    fc.property(text, fc.webUrl({ withFragments: true, withQueryParameters: true }), (any, url) => {
      for (const { lines } of parseMarkup(any))
        for (const { href } of lines.flat()) expect(href === null ? null : hrefOf(href)).toBe(href)
      const href = hrefOf(url)
      expect(hrefOf(href)).toBe(href)
      expect(href).not.toBeNull()
    }),
    runs,
  )
})

test('long hostile lines are read in time that grows with their length', () => {
  const longest = 20_000
  for (const piece of ['[', '[a](', '[\\[', '**', '\\', '[a](https://a.b', '- ', '*a', '1. '])
    expect(plainWords(piece.repeat(longest / piece.length)).length).toBeGreaterThan(0)
})
