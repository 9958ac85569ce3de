import { expect, test } from 'vitest'
import { templateItems } from './seedDraft.ts'

test('one item for each line, the languages beside one another', () => {
  expect(templateItems({ es: 'Uno\n Dos \n', en: 'One\n\nThree' })).toEqual([
    { es: 'Uno', en: 'One' },
    { es: 'Dos', en: '' },
    { es: '', en: 'Three' },
  ])
  expect(templateItems({ es: ' \n' })).toEqual([])
  expect(templateItems({})).toEqual([])
})
