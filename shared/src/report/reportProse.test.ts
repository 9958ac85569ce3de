import { describe, expect, test } from 'vitest'
import { reportProse } from './reportProse.ts'

const said = (text: Readonly<Record<string, string>>) => reportProse([{ id: 'summary', text }], 'summary')
const textsIn = (language: 'es' | 'en', text: Readonly<Record<string, string>>) =>
  said(text).map((one) => one[language].text)

describe('written paragraphs', () => {
  test('take the list behind them as their sub-paragraphs', () => {
    const text = { es: 'Uno:\n- a\n- b\nDos', en: 'One:\n1. a\n2. b\nTwo' }
    expect(textsIn('en', text)).toEqual(['One:\n(a) a\n(b) b', 'Two'])
    expect(textsIn('es', text)).toEqual(['Uno:\na) a\nb) b', 'Dos'])
  })

  test('a list that nothing stands before is paragraphs', () => {
    expect(textsIn('es', { es: '- a\n- b' })).toEqual(['a', 'b'])
  })

  test('have the same letters in both languages: a point that one lacks stands there as it was written, and says so', () => {
    const text = { es: 'Uno:\n- a\n- b', en: 'One:\n- a' }
    expect(textsIn('en', text)).toEqual(['One:\n(a) a\n(b) (no text in English; original in Spanish) b'])
    expect(said(text).map(({ es, en }) => [es.lines?.length, en.lines?.length])).toEqual([[3, 3]])
  })

  test('a paragraph that one language lacks stands there in the other, with its points', () => {
    const [, second] = said({ es: 'Uno\nDos:\n- a', en: 'One' })
    expect(second?.en).toMatchObject({ language: 'es', note: '(no text in English; original in Spanish)' })
    expect(second?.en.text).toBe('Dos:\n(a) a')
  })

  test('of other sections are left out', () => {
    expect(reportProse([{ id: 'closing', text: { es: 'x' } }], 'summary')).toEqual([])
  })
})
