import { describe, expect, test } from 'vitest'
import { markedOriginals, theirMarked } from './markedText.ts'

const run = (text: string, more = {}) => ({ text, strong: false, link: null, ...more })

describe('a body with marks', () => {
  test('keeps bold words and links as data, and has the words alone as text', () => {
    const { en } = theirMarked({ en: 'See **the [guide](https://a.b/c)** now' })
    expect(en.text).toBe('See the guide now')
    expect(en.lines).toEqual([
      {
        letter: null,
        runs: [
          run('See '),
          run('the ', { strong: true }),
          run('guide', { strong: true, link: 'https://a.b/c' }),
          run(' now'),
        ],
      },
    ])
  })

  test('without marks is its text and nothing else', () => {
    expect(theirMarked({ en: 'One\n\nTwo ' }).en).toEqual({ text: 'One\nTwo', language: 'en', note: null })
  })

  test('gives lists letters that run on, written as each language writes them', () => {
    const { es, en } = theirMarked({ es: 'Uno:\n- a\n- b\nDos:\n1. c', en: 'One:\n- a\n- b\nTwo:\n1. c' })
    expect(en.text).toBe('One:\n(a) a\n(b) b\nTwo:\n(c) c')
    expect(es.text).toBe('Uno:\na) a\nb) b\nDos:\nc) c')
    expect(en.lines?.map(({ letter }) => letter)).toEqual([null, 1, 2, null, 3])
  })

  test('leaves lists as they were written where the languages differ: a letter must mean the same in both', () => {
    const { es, en } = theirMarked({ es: 'Uno:\n- a\n- b', en: 'One:\n- a' })
    expect([es.text, en.text]).toEqual(['Uno:\n• a\n• b', 'One:\n• a'])
  })

  test('in one language alone has the letters of that text in both documents', () => {
    const { es, en } = theirMarked({ es: 'Uno:\n- a' })
    expect([es.text, en.text]).toEqual(['Uno:\na) a', 'Uno:\n(a) a'])
    expect(en.note).toBe('(no text in English; original in Spanish)')
  })

  test('links nowhere that could run, and says what it cannot link as words', () => {
    const { en } = theirMarked({ en: '[x](javascript:alert(1)) [y](data:text/html,z)' })
    expect(en.lines).toBeUndefined()
    expect(en.text).toBe('[x](javascript:alert(1)) [y](data:text/html,z)')
  })

  test('is cleaned of what no document can hold before its marks are read', () => {
    expect(theirMarked({ en: '\u0000- a\u202E\u2028- b' }).en.text).toBe('(a) a\n(b) b')
    expect(markedOriginals({ 'bad"tag': 'x', en: '- a' }).map(({ text }) => text)).toEqual(['• a'])
  })
})
