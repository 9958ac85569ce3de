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
