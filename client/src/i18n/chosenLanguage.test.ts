import { expect, test } from 'vitest'
import { languageFor } from './chosenLanguage.ts'

test.each([
  ['en', ['es-HN', 'en'], 'en'],
  [null, ['es-HN', 'en'], 'es'],
  [null, ['fr-FR', 'en-US', 'es'], 'en'],
  [null, ['fr', 'pt-BR'], 'es'],
  ['de', ['en-GB'], 'en'],
] as const)('a choice of %s and a browser asking for %j gives %s', (chosen, wanted, language) => {
  expect(languageFor(chosen, wanted)).toBe(language)
})
