import { expect, test } from 'vitest'
import { lacksTranslation, languageOrder, originalOf } from './languageOrder.ts'

test('the reader’s language comes first, the others keep their order', () => {
  expect(languageOrder(['es', 'en', 'fr'], 'en')).toEqual(['en', 'es', 'fr'])
  expect(languageOrder(['es', 'fr'], 'en')).toEqual(['es', 'fr'])
})

test('a translation is missing only where another language has words', () => {
  expect(lacksTranslation({ es: 'Sí', en: '  ' }, 'en')).toBe(true)
  expect(lacksTranslation({ es: 'Sí', en: 'Yes' }, 'en')).toBe(false)
  expect(lacksTranslation({ es: '', en: '' }, 'en')).toBe(false)
  expect(lacksTranslation({ es: 'Sí' }, 'en')).toBe(true)
})

test('a missing text is read in the language that has it, an existing or empty one in none', () => {
  expect(originalOf({ en: ' ', es: 'Sí' }, 'en')).toBe('es')
  expect(originalOf({ es: 'Sí', en: 'Yes' }, 'en')).toBeNull()
  expect(originalOf({ es: '', en: '' }, 'en')).toBeNull()
})
