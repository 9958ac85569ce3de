/** The documents in SQL keep to the contract, on the embedded store; a failed append leaves nothing behind. */
import { expect, test } from 'vitest'
import { docStoreContract } from '../docStore.contract.ts'
import { openSqlite } from '../sqlite/openSqlite.ts'
import { createSqlDocStore } from './sqlDocStore.ts'

docStoreContract(async () => createSqlDocStore(await openSqlite({ file: ':memory:' })))

test('an append that does not fit on the disk adds no row and bumps no sequence', async () => {
  const store = createSqlDocStore(await openSqlite({ file: ':memory:', maxPages: 60 }))
  const doc = { kind: 'joint', workshopId: 'w1' } as const
  const small = { body: new Uint8Array([1]), personId: null, at: 1 }
  await store.append(doc, [small])
  await expect(store.append(doc, [small, { ...small, body: new Uint8Array(1_000_000) }])).rejects.toThrow('full')
  expect(await store.append(doc, [small])).toBe(2)
  expect((await store.since(doc, 0)).map((row) => row.seq)).toEqual([1, 2])
})

test('an append is part of no other transaction: one that is taken back meanwhile takes nothing with it', async () => {
  const db = await openSqlite({ file: ':memory:' })
  const store = createSqlDocStore(db)
  const doc = { kind: 'joint', workshopId: 'w1' } as const
  const update = { body: new Uint8Array([1]), personId: null, at: 1 }
  let appended: Promise<number> | undefined
  const other = db.transaction().execute(async (transaction) => {
    await transaction.deleteFrom('doc_late').execute()
    appended = store.append(doc, [update])
    await transaction.deleteFrom('doc_late').execute()
    throw new Error('Taken back.')
  })
  await expect(other).rejects.toThrow('Taken back.')
  expect(await appended).toBe(1)
  expect(await store.head(doc)).toBe(1)
})
