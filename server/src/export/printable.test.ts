import { describe, expect, test } from 'vitest'
import { createPrinter } from './printable.ts'

const codes = (text: string): ReadonlySet<number> => new Set(Array.from(text, (one) => one.codePointAt(0) ?? 0))
const latin = codes('abc é\u0301')
const others = codes('→e\u0301\u0308 ')
const printer = () => createPrinter([latin, others])

describe('words as the fonts print them', () => {
  test('what the fonts have stays as it is', () => {
    const one = printer()
    expect([one.print('abc a\u0301'), one.print('a → b'), one.missing()]).toEqual(['abc a\u0301', 'a → b', []])
  })

  test('what they lack is named, apart from its neighbours, and listed once in order', () => {
    const one = printer()
    expect(one.print('a漢b')).toBe('a U+6F22 b')
    expect(one.print('漢🙂 a 漢')).toBe('U+6F22 U+1F642 a U+6F22')
    expect(one.missing()).toEqual(['U+6F22', 'U+1F642'])
  })

  test('a mark that the font of its letter lacks is named after it', () => {
    expect(printer().print('a\u0308b')).toBe('a U+0308 b')
    expect(printer().print('e\u0308\u0301')).toBe('e\u0308\u0301')
  })

  test('what nobody sees is left out without a word', () => {
    const one = printer()
    expect([one.print('a\uFE0Fb\u2060c\u{E0041}'), one.missing()]).toEqual(['abc', []])
  })
})
