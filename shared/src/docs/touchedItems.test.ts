/** Which items a transaction touched, and how: the words of one are not the place of another. */
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { addItem, moveItem, removeItem } from './itemDoc.ts'
import { lineOf } from './itemShape.ts'
import { markOriginal } from './translations.ts'
import { type Touch, watchTouchedItems } from './touchedItems.ts'
import { replaceText, typeInto } from './writeText.ts'

const languages = ['es', 'en']

const touchesOf = (change: (doc: Y.Doc) => void): Record<string, Touch> => {
  const doc = new Y.Doc()
  for (const itemId of ['a', 'b', 'c']) addItem(doc, { itemId, topicId: 't', languages })
  const watch = watchTouchedItems(doc)
  change(doc)
  return Object.fromEntries(watch.take())
}

test.each<[string, (doc: Y.Doc) => void, Record<string, Touch>]>([
  ['a new item', (doc) => addItem(doc, { itemId: 'd', topicId: 't', languages }), { d: 'words' }],
  ['typing', (doc) => typeInto(doc, 'a', 'es', 'x'), { a: 'words' }],
  ['replacing', (doc) => replaceText(doc, 'a', 'es', 'x'), { a: 'words' }],
  ['a one-line text', (doc) => lineOf(doc, 'b', 'responsible', 'en')?.insert(0, 'x'), { b: 'words' }],
  ['a move', (doc) => moveItem(doc, 'c', null), { c: 'place' }],
  ['a note on a translation', (doc) => markOriginal(doc, 'a', 'en'), { a: 'place' }],
  ['a removal', (doc) => removeItem(doc, 'b', 1), { b: 'state' }],
])('%s', (_title, change, touches) => {
  expect(touchesOf(change)).toEqual(touches)
})

test('the strongest touch counts, and taking begins anew', () => {
  const doc = new Y.Doc()
  const watch = watchTouchedItems(doc)
  addItem(doc, { itemId: 'a', topicId: 't', languages })
  moveItem(doc, 'a', null)
  expect(watch.take()).toEqual(new Map([['a', 'words']]))
  expect(watch.take()).toEqual(new Map())
})
