/** What every store of documents must keep to. Each adapter's test runs this suite. */
import type { DocName } from '@plenaria/shared/docs/docName'
import { describe, expect, test } from 'vitest'
import type { DocStore, DocUpdate } from './docStore.ts'

const draft: DocName = { kind: 'draft', workshopId: 'w_1', groupId: 'g1' }
const joint: DocName = { kind: 'joint', workshopId: 'w_1' }

const update = (...bytes: number[]): DocUpdate => ({
  body: new Uint8Array(bytes),
  personId: 'p1',
  at: 1_700_000_000_000,
})
const seqsOf = (rows: readonly { seq: number }[]): number[] => rows.map((row) => row.seq)

export const docStoreContract = (open: () => Promise<DocStore>): void => {
  describe('DocStore', () => {
    test('DS-1 an unknown document is empty', async () => {
      const store = await open()
      expect(await store.load(draft)).toEqual({ seq: 0, snapshot: null, rows: [] })
      expect(await store.head(draft)).toBe(0)
      expect(await store.since(draft, 0)).toEqual([])
      expect(await store.late(draft)).toEqual([])
    })

    test('DS-2 each update is one row with its person and time, in the order it was given', async () => {
      const store = await open()
      const second = { body: new Uint8Array([2, 0, 255]), personId: null, at: 5 }
      expect(await store.append(draft, [update(1), second])).toBe(2)
      expect((await store.load(draft)).rows).toEqual([
        { ...update(1), seq: 1 },
        { ...second, seq: 2 },
      ])
    })

    test('DS-3 the sequence has no gaps, each document has its own', async () => {
      const store = await open()
      const writers = Array.from({ length: 20 }, (_, index) => store.append(draft, [update(index), update(index)]))
      const lasts = await Promise.all(writers)
      await store.append(joint, [update(9)])
      expect(lasts.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => 2 * index + 2))
      expect(seqsOf(await store.since(draft, 0))).toEqual(Array.from({ length: 40 }, (_, index) => index + 1))
      expect([await store.head(draft), await store.head(joint)]).toEqual([40, 1])
    })

    test('DS-4 since answers the rows after a sequence only', async () => {
      const store = await open()
      await store.append(draft, [update(1), update(2), update(3)])
      expect(seqsOf(await store.since(draft, 1))).toEqual([2, 3])
      expect(await store.since(draft, 3)).toEqual([])
    })

    test('DS-5 an empty append answers the head and adds nothing', async () => {
      const store = await open()
      await store.append(draft, [update(1)])
      expect(await store.append(draft, [])).toBe(1)
      expect(seqsOf(await store.since(draft, 0))).toEqual([1])
    })

    test('DS-6 loading begins at the snapshot, and the log stays whole', async () => {
      const store = await open()
      await store.append(draft, [update(1), update(2), update(3)])
      const snapshot = { seq: 2, body: new Uint8Array([7, 7]), note: 'n' }
      await store.saveSnapshot(draft, snapshot)
      expect(await store.load(draft)).toEqual({ seq: 3, snapshot, rows: [{ ...update(3), seq: 3 }] })
      expect(seqsOf(await store.since(draft, 0))).toEqual([1, 2, 3])
    })

    test('DS-7 an older snapshot does not replace a later one', async () => {
      const store = await open()
      await store.append(draft, [update(1), update(2)])
      await store.saveSnapshot(draft, { seq: 2, body: new Uint8Array([2]), note: 'later' })
      await store.saveSnapshot(draft, { seq: 1, body: new Uint8Array([1]), note: 'older' })
      expect(await store.load(draft)).toMatchObject({ seq: 2, snapshot: { seq: 2, note: 'later' }, rows: [] })
    })

    test('DS-8 a snapshot of a document without rows is ignored', async () => {
      const store = await open()
      await store.saveSnapshot(draft, { seq: 1, body: new Uint8Array([1]), note: '' })
      expect(await store.load(draft)).toEqual({ seq: 0, snapshot: null, rows: [] })
    })

    test('DS-9 late updates are kept in order, beside the log', async () => {
      const store = await open()
      await store.appendLate(draft, { body: new Uint8Array([1]), personId: 'p1', at: 20 })
      await store.appendLate(draft, { body: new Uint8Array([2]), personId: 'p2', at: 10 })
      expect(await store.late(draft)).toEqual([
        { body: new Uint8Array([1]), personId: 'p1', at: 20 },
        { body: new Uint8Array([2]), personId: 'p2', at: 10 },
      ])
      expect(await store.head(draft)).toBe(0)
    })

    test('DS-10 deleting a workshop removes all its documents and no others, with wildcards in ids too', async () => {
      const store = await open()
      const others: DocName[] = [
        { kind: 'joint', workshopId: 'wX1' },
        { kind: 'joint', workshopId: 'W_1' },
        { kind: 'joint', workshopId: 'w_12' },
      ]
      for (const doc of [draft, joint, ...others]) {
        await store.append(doc, [update(1)])
        await store.appendLate(doc, { body: new Uint8Array([1]), personId: 'p1', at: 1 })
      }
      await store.deleteWorkshop('w_1')
      expect([await store.head(draft), await store.head(joint)]).toEqual([0, 0])
      expect(await store.late(joint)).toEqual([])
      expect(await Promise.all(others.map((doc) => store.head(doc)))).toEqual([1, 1, 1])
      expect(await Promise.all(others.map(async (doc) => (await store.late(doc)).length))).toEqual([1, 1, 1])
    })

    test('DS-11 a batch larger than one statement is still one append', async () => {
      const store = await open()
      const many = Array.from({ length: 1_201 }, (_, index) => update(index % 256))
      expect(await store.append(draft, many)).toBe(1_201)
      expect((await store.since(draft, 1_200)).map((row) => [...row.body])).toEqual([[1_200 % 256]])
    })
  })
}
