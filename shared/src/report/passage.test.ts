import { describe, expect, test } from 'vitest'
import { asSpoken, theirName, theirs } from './passage.ts'

describe('theirs', () => {
  test('gives each language its own text', () => {
    const said = theirs({ es: ' Hola ', en: 'Hello' })
    expect(said.es).toEqual({ text: 'Hola', language: 'es', note: null })
    expect(said.en).toEqual({ text: 'Hello', language: 'en', note: null })
  })

  test('shows the original, marked, where a language has no text', () => {
    const { en } = theirs({ es: 'Hola', en: '  ' })
    expect(en).toEqual({ text: 'Hola', language: 'es', note: '(no text in English; original in Spanish)' })
  })

  test('a regional text serves its language without a note', () => {
    expect(theirs({ 'es-CR': 'Hola' }).es).toEqual({ text: 'Hola', language: 'es-CR', note: null })
  })

  test('says that there is no text rather than inventing one', () => {
    expect(theirs({}).es).toEqual({ text: '', language: 'es', note: '(sin texto en español)' })
  })

  test('leaves out keys that are no language tags', () => {
    expect(theirs({ '"><script>': 'x' }).en.text).toBe('')
  })
})

test('a name in another language carries no note, but its language', () => {
  expect(theirName({ es: 'Belice' }).en).toEqual({ text: 'Belice', language: 'es', note: null })
})

test('words in a language nobody recorded are marked as such', () => {
  expect(asSpoken('No.').en).toEqual({ text: 'No.', language: null, note: null })
})
