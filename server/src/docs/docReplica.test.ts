/** The replay of a log: broken rows and lost notes make it no worse than they must. */
import { addItem } from '@plenaria/shared/docs/itemDoc'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import type { DocRow, LoadedDoc } from '../stores/docStore.ts'
import { createDocReplica } from './docReplica.ts'

const adding = (itemId: string): Uint8Array => {
  const doc = new Y.Doc()
  addItem(doc, { itemId, topicId: 't1', languages: ['es'] })
  return Y.encodeStateAsUpdate(doc)
}
const row = (seq: number, body: Uint8Array): DocRow => ({ seq, body, personId: 'p1', at: 1 })
const load = (loaded: LoadedDoc, broken: number[] = []) => createDocReplica(loaded, (seq) => broken.push(seq))

test('a row that cannot be applied is reported and the others stand', () => {
  const broken: number[] = []
  const rows = [row(1, adding('a')), row(2, new Uint8Array([9, 9, 9])), row(3, adding('b'))]
  const { items, seq, itemSeq } = load({ seq: 3, snapshot: null, rows }, broken).read()
  expect([broken, seq, itemSeq, items.length]).toEqual([[2], 3, { a: 1, b: 3 }, 2])
})

test('a replica made from a snapshot reads like the one that took it', () => {
  const replica = load({ seq: 2, snapshot: null, rows: [row(1, adding('a')), row(2, adding('b'))] })
  expect(load({ seq: 2, snapshot: replica.snapshot(), rows: [] }).read()).toEqual(replica.read())
})

test.each(['', '{"itemSeq":{"a":-1}}', 'null'])(
  'without a usable note (%j) items count as new as the snapshot',
  (note) => {
    const snapshot = { ...load({ seq: 2, snapshot: null, rows: [row(2, adding('a'))] }).snapshot(), note }
    expect(load({ seq: 2, snapshot, rows: [] }).read().itemSeq).toEqual({ a: 2 })
  },
)
