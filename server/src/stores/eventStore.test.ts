import { describe } from 'vitest'
import { eventStoreContract } from './eventStore.contract.ts'
import { memoryEventStore } from './memory/memoryEventStore.ts'
import { sqlEventStore } from './sql/sqlEventStore.ts'
import { openSqlite } from './sqlite/openSqlite.ts'

describe('memory event store', () => eventStoreContract(async () => memoryEventStore()))
describe('sqlite event store', () =>
  eventStoreContract(async () => sqlEventStore(await openSqlite({ file: ':memory:' }))))
