import { expect, test } from 'vitest'
import { meetingsFor } from './meetingsFor.ts'

const links = {
  floor: 'https://meet.example.org/all',
  es: 'https://meet.example.org/es',
  en: 'http://meet.example.org/en',
}
const first = (choice: Parameters<typeof meetingsFor>[1]['choice'], reads: string) =>
  meetingsFor(links, { choice, reads }).at(0)?.channel

test('the choice of a channel leads to its link, without one the language that is read, else the original', () => {
  expect(first('language:en', 'es')).toBe('language:en')
  expect(first('floor', 'es')).toBe('floor')
  expect(first(null, 'es')).toBe('language:es')
  expect(first('language:fr', 'pt')).toBe('floor')
})

test('what is no address of the web leads nowhere', () => {
  expect(meetingsFor({ floor: 'javascript:alert(1)', es: ' https://x' }, { choice: null, reads: 'es' })).toEqual([])
})
