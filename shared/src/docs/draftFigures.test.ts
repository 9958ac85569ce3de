import { expect, test } from 'vitest'
import { draftFigures } from './draftFigures.ts'

test('a translation does not count again, an empty item not at all', () => {
  expect(
    draftFigures([
      { text: { es: 'Proteger a la niñez — en 2027.', en: 'Protect children.' } },
      { text: { es: '  ', en: '' } },
      { text: { en: 'Review progress every year.' } },
    ]),
  ).toEqual({ items: 2, words: 10 })
  expect(draftFigures([])).toEqual({ items: 0, words: 0 })
})
