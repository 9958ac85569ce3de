/** How items came to their words, read from the log alone. */
import { addItem, removeItem, restoreItem } from '@plenaria/shared/docs/itemDoc'
import { lineOf } from '@plenaria/shared/docs/itemShape'
import { markTranslation } from '@plenaria/shared/docs/translations'
import { replaceText, typeInto } from '@plenaria/shared/docs/writeText'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import type { DocRow } from '../stores/docStore.ts'
import { itemHistory } from './itemHistory.ts'

const written = () => {
  const doc = new Y.Doc()
  const rows: DocRow[] = []
  let by: string | null = null
  let at = 0
  doc.on('update', (body: Uint8Array) => rows.push({ seq: rows.length + 1, body, personId: by, at }))
  const as = (person: string, when: number, change: (doc: Y.Doc) => void) => {
    by = person
    at = when
    change(doc)
  }
  as('ana', 0, (one) => addItem(one, { itemId: 'a', topicId: 't', languages: ['es', 'en'] }))
  return { rows, as }
}

const told = (rows: readonly DocRow[], only: string | null = null) =>
  itemHistory(rows, { itemId: only, last: 500 }).versions.map((version) =>
    version.kind === 'written'
      ? [version.personId, version.language, version.before, version.after]
      : [version.personId, version.kind],
  )

test('one writing of one person is one version; a pause or another person begins the next', () => {
  const { rows, as } = written()
  as('ana', 1_000, (doc) => typeInto(doc, 'a', 'es', 'Uno'))
  as('ana', 2_000, (doc) => typeInto(doc, 'a', 'es', ' dos'))
  as('ana', 90_000, (doc) => typeInto(doc, 'a', 'es', ' tres'))
  as('luis', 91_000, (doc) => typeInto(doc, 'a', 'es', ' cuatro'))
  as('ana', 92_000, (doc) => typeInto(doc, 'a', 'es', ' cinco'))
  expect(told(rows)).toEqual([
    ['ana', 'es', '', 'Uno dos'],
    ['ana', 'es', 'Uno dos', 'Uno dos tres'],
    ['luis', 'es', 'Uno dos tres', 'Uno dos tres cuatro'],
    ['ana', 'es', 'Uno dos tres cuatro', 'Uno dos tres cuatro cinco'],
  ])
  expect(itemHistory(rows, { itemId: null, last: 500 }).versions[0]).toMatchObject({ from: 1_000, to: 2_000, seq: 3 })
})

test('whatever its writer takes away stays to be read, however fast', () => {
  const { rows, as } = written()
  const paragraph = 'Abrir una mesa conjunta en cada puesto fronterizo.'
  as('ana', 1_000, (doc) => typeInto(doc, 'a', 'es', paragraph))
  as('ana', 1_500, (doc) => replaceText(doc, 'a', 'es', 'x'))
  as('ana', 1_600, (doc) => replaceText(doc, 'a', 'es', 'xyz'))
  expect(told(rows)).toEqual([
    ['ana', 'es', '', paragraph],
    ['ana', 'es', paragraph, 'xyz'],
  ])
})

test('an author and a translator at work make two versions, not one for every letter', () => {
  const { rows, as } = written()
  for (let at = 0; at < 100; at += 1) {
    as('ana', at * 1_000, (doc) => typeInto(doc, 'a', 'es', 'a'))
    as('luis', at * 1_000 + 500, (doc) => typeInto(doc, 'a', 'en', 'b'))
  }
  expect(told(rows)).toEqual([
    ['ana', 'es', '', 'a'.repeat(100)],
    ['luis', 'en', '', 'b'.repeat(100)],
  ])
})

test('a long writing is cut; lines, removals and returns are told', () => {
  const { rows, as } = written()
  for (let step = 0; step < 8; step += 1) as('ana', step * 50_000, (doc) => typeInto(doc, 'a', 'es', `${step}`))
  as('ana', 400_000, (doc) => removeItem(doc, 'a', 1))
  as('luis', 401_000, (doc) => restoreItem(doc, 'a'))
  as('luis', 402_000, (doc) => lineOf(doc, 'a', 'timeFrame', 'es')?.insert(0, 'junio'))
  expect(told(rows)).toEqual([
    ['ana', 'es', '', '012345'],
    ['ana', 'es', '012345', '01234567'],
    ['ana', 'removed'],
    ['luis', 'broughtBack'],
    ['luis', 'es', '', 'junio'],
  ])
})

test('only the item that is asked for, nothing of what changes no words, no more than the last versions, and how many were before', () => {
  const { rows, as } = written()
  as('ana', 0, (doc) => addItem(doc, { itemId: 'b', topicId: 't', languages: ['es'], text: { text: { es: 'B' } } }))
  as('luis', 500_000, (doc) => markTranslation(doc, 'b', 'es', true))
  expect(told(rows, 'b')).toEqual([['ana', 'es', '', 'B']])
  for (let step = 0; step < 25; step += 1) as('ana', step * 70_000, (doc) => typeInto(doc, 'a', 'es', 'x'))
  const { versions, earlier } = itemHistory(rows, { itemId: 'a', last: 20 })
  expect(versions.map((version) => version.kind === 'written' && version.after.length)).toEqual(
    Array.from({ length: 20 }, (_, index) => index + 6),
  )
  expect(earlier).toEqual({ a: 5 })
  expect(itemHistory(rows, { itemId: null, last: 20 }).earlier).toEqual({ a: 5 })
  expect(itemHistory(rows, { itemId: 'a', last: 25 })).toMatchObject({ earlier: {}, versions: { length: 25 } })
})

test('rows that Yjs cannot read have no effect', () => {
  const { rows, as } = written()
  as('ana', 0, (doc) => typeInto(doc, 'a', 'es', 'A'))
  const broken = { seq: 3, body: new Uint8Array([9, 9, 9]), personId: 'ana', at: 1 }
  expect(told([...rows, broken])).toEqual([['ana', 'es', '', 'A']])
})
