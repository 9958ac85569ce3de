import { expect, test } from 'vitest'
import { changedTexts } from './changedTexts.ts'

const wording = (es: string, en = '', responsible = '') => ({
  text: { es, en },
  responsible: { es: responsible },
  timeFrame: {},
})

test('only what differs, in every language and line', () => {
  expect(changedTexts(wording('a', 'b'), wording('a', 'c', 'd'))).toEqual([
    { key: 'text en', language: 'en', from: 'b', to: 'c' },
    { key: 'responsible es', language: 'es', from: '', to: 'd' },
  ])
  expect(changedTexts(wording('a'), wording('a'))).toEqual([])
})

test('at the beginning everything that has words is new', () => {
  expect(changedTexts(undefined, wording('a'))).toEqual([{ key: 'text es', language: 'es', from: '', to: 'a' }])
})
