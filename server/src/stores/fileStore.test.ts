/** Both stores of files keep to the contract. */
import { describe } from 'vitest'
import { fileStoreContract } from './fileStore.contract.ts'
import { createMemoryFileStore } from './memory/memoryFileStore.ts'
import { createSqlFileStore } from './sql/sqlFileStore.ts'
import { openSqlite } from './sqlite/openSqlite.ts'

describe('in memory', () => {
  fileStoreContract(async () => createMemoryFileStore())
})
describe('in SQLite', () => {
  fileStoreContract(async () => createSqlFileStore(await openSqlite({ file: ':memory:' })))
})
