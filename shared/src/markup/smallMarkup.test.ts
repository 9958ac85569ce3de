/** What the small markup means, case by case. */
import { describe, expect, test } from 'vitest'
import { plainWords, printedWords } from './plainWords.ts'
import { type Block, parseMarkup } from './smallMarkup.ts'
import { tidyMarkup, writeMarkup } from './writeMarkup.ts'

const plain = (text: string) => ({ text, isBold: false, href: null })
const paragraph = (...lines: Block['lines']): Block => ({ kind: 'paragraph', lines })

describe('lines', () => {
  test('paragraphs, bullets and numbers', () => {
    expect(parseMarkup('Uno\n- a\n- b\n1. c\n2. d\nDos')).toEqual([
      paragraph([plain('Uno')]),
      { kind: 'bullets', lines: [[plain('a')], [plain('b')]] },
      { kind: 'numbers', lines: [[plain('c')], [plain('d')]] },
      paragraph([plain('Dos')]),
    ])
  })

  test('a number that does not follow is words: years and articles are kept as they were written', () => {
    expect(parseMarkup('1998. Firma\n3. Tercero').map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph'])
    expect(plainWords('1998. Firma\n1. a\n3. c')).toBe('1998. Firma\na\n3. c')
  })

  test('two lists of numbers one after the other stay two', () => {
    expect(parseMarkup('1. a\n1. b')).toHaveLength(2)
  })

  test('paragraphs that only look like a list are shielded, and only they', () => {
    const written = (text: string) => writeMarkup([paragraph([plain(text)])])
    expect(['- a', '1. a', '\\- a', '2. a', '-a', '— a', '1) a'].map(written)).toEqual([
      '\\- a',
      '\\1. a',
      '\\\\- a',
      '2. a',
      '-a',
      '— a',
      '1) a',
    ])
    expect(parseMarkup('\\- a')).toEqual([paragraph([plain('- a')])])
  })

  test('the empty text is an empty paragraph', () => {
    expect(parseMarkup('')).toEqual([paragraph([])])
    expect(parseMarkup('- ')).toEqual([{ kind: 'bullets', lines: [[]] }])
    expect(parseMarkup('- a\n- '.trim())).toEqual([{ kind: 'bullets', lines: [[plain('a')], []] }])
  })
})

describe('within a line', () => {
  test('bold words and links, a link within bold words too', () => {
    expect(parseMarkup('a **b [c](https://d.e/f) g** h')).toEqual([
      paragraph([
        plain('a '),
        { text: 'b ', isBold: true, href: null },
        { text: 'c', isBold: true, href: 'https://d.e/f' },
        { text: ' g', isBold: true, href: null },
        plain(' h'),
      ]),
    ])
  })

  test.each(['2 ** 3', '****', '5 * 3', '[a] (b)', 'C:\\dir', 'x[1](y)', '[a](javascript:alert(1))', '[a](data:x)'])(
    '%s is words',
    (text) => {
      expect(parseMarkup(text)).toEqual([paragraph([plain(text)])])
    },
  )

  test('literal marks are escaped, lone ones are not', () => {
    const written = (text: string) => writeMarkup([paragraph([plain(text)])])
    expect(written('**a**')).toBe('\\*\\*a\\*\\*')
    expect(written('5 * 3 [a] [b](c) \\ d')).toBe('5 * 3 [a] [b](c) \\ d')
    expect(written('[a](https://b.c)')).toBe('\\[a](https://b.c)')
  })
})

test('words alone are for comparing, printed words keep what makes a list', () => {
  const text = '**Uno** y [dos](mailto:a@b.c)\n- tres\n1. cuatro\n2. cinco'
  expect(plainWords(text)).toBe('Uno y dos\ntres\ncuatro\ncinco')
  expect(printedWords(text)).toBe('Uno y dos\n• tres\n1. cuatro\n2. cinco')
  expect(printedWords('- uno\n- ')).toBe('• uno\n')
})

test('a text written by hand is compared as a body says it', () => {
  expect(tidyMarkup('2 ** 3\n- ')).toBe('2 \\*\\* 3\n- ')
  expect(tidyMarkup('**a****b**')).toBe('**ab**')
  expect(tidyMarkup('Uno\n- **a**')).toBe('Uno\n- **a**')
})
