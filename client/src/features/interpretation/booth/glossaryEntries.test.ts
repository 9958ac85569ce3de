import { expect, test } from 'vitest'
import { findEntries, glossaryEntries } from './glossaryEntries.ts'

const entries = glossaryEntries('niñez = infancia = children; asilo = asylum\n\n protección / proteger = protection')

test('rows are taken from lines and from between semicolons', () => {
  expect(entries).toEqual(['niñez = infancia = children', 'asilo = asylum', 'protección / proteger = protection'])
  expect(glossaryEntries('')).toEqual([])
})

test('what is sought is found without accents or case, at the beginning of a word first', () => {
  expect(findEntries(entries, 'NINEZ')).toEqual(['niñez = infancia = children'])
  expect(findEntries(entries, 'proteccion')).toHaveLength(1)
  expect(findEntries(['consolar = console', 'sol = sun'], 'sol')).toEqual(['sol = sun', 'consolar = console'])
  expect(findEntries(entries, ' ')).toEqual(entries)
  expect(findEntries(entries, 'zzz')).toEqual([])
})
