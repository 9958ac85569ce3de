/** How items came to their words, read from the log alone. */
import { addItem, removeItem, restoreItem } from '@plenaria/shared/docs/itemDoc'
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
  return { rows, as }
}

const languages = ['es', 'en']
const textsOf = (rows: readonly DocRow[], only: string | null = null) =>
  itemHistory(rows, only).map(({ itemId, personId, wording, isRemoved }) => [
    itemId,
    personId,
    wording.text['es'],
    isRemoved,
  ])

test('one writing of one person is one version; a pause or another person begins the next', () => {
  const { rows, as } = written()
  as('ana', 0, (doc) => addItem(doc, { itemId: 'a', topicId: 't', languages }))
  as('ana', 1_000, (doc) => typeInto(doc, 'a', 'es', 'Uno'))
  as('ana', 2_000, (doc) => typeInto(doc, 'a', 'es', ' dos'))
  as('ana', 90_000, (doc) => typeInto(doc, 'a', 'es', ' tres'))
  as('luis', 91_000, (doc) => replaceText(doc, 'a', 'es', 'Nada'))
  expect(textsOf(rows)).toEqual([
    ['a', 'ana', 'Uno dos', false],
    ['a', 'ana', 'Uno dos tres', false],
    ['a', 'luis', 'Nada', false],
  ])
  expect(itemHistory(rows, null)[0]).toMatchObject({ from: 0, to: 2_000, seq: 3 })
})

test('a long writing is cut, and removals and returns are versions', () => {
  const { rows, as } = written()
  as('ana', 0, (doc) => addItem(doc, { itemId: 'a', topicId: 't', languages }))
  for (let minute = 0; minute < 8; minute += 1)
    as('ana', minute * 50_000, (doc) => typeInto(doc, 'a', 'es', `${minute}`))
  as('ana', 400_000, (doc) => removeItem(doc, 'a', 1))
  as('ana', 401_000, (doc) => restoreItem(doc, 'a'))
  expect(textsOf(rows)).toEqual([
    ['a', 'ana', '012345', false],
    ['a', 'ana', '01234567', false],
    ['a', 'ana', '01234567', true],
    ['a', 'ana', '01234567', false],
  ])
})

test('only the item that is asked for, and nothing of what changes no words', () => {
  const { rows, as } = written()
  as('ana', 0, (doc) => addItem(doc, { itemId: 'a', topicId: 't', languages, text: { text: { es: 'A', en: 'A' } } }))
  as('ana', 0, (doc) =>
    addItem(doc, { itemId: 'b', topicId: 't', languages, text: { text: { es: 'B' } }, after: null }),
  )
  as('luis', 500_000, (doc) => markTranslation(doc, 'a', 'en', true))
  expect(textsOf(rows, 'a')).toEqual([['a', 'ana', 'A', false]])
})

test('rows that Yjs cannot read have no effect', () => {
  const { rows, as } = written()
  as('ana', 0, (doc) => addItem(doc, { itemId: 'a', topicId: 't', languages, text: { text: { es: 'A' } } }))
  const broken = { seq: 2, body: new Uint8Array([9, 9, 9]), personId: 'ana', at: 1 }
  expect(textsOf([...rows, broken])).toEqual([['a', 'ana', 'A', false]])
})
