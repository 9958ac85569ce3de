import { describe } from 'vitest'
import { eventStoreContract } from './eventStore.contract.ts'
import { createMemoryEventStore } from './memory/memoryEventStore.ts'
import { createSqlEventStore } from './sql/sqlEventStore.ts'
import { openSqlite } from './sqlite/openSqlite.ts'

describe('memory event store', () => {
  eventStoreContract(async () => createMemoryEventStore())
})
describe('sqlite event store', () => {
  eventStoreContract(async () => createSqlEventStore(await openSqlite({ file: ':memory:' })))
})
