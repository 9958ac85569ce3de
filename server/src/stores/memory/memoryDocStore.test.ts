/** The documents in memory keep to the contract. */
import { docStoreContract } from '../docStore.contract.ts'
import { createMemoryDocStore } from './memoryDocStore.ts'

docStoreContract(async () => createMemoryDocStore())
