/** An event store that fails, or holds every append back, when a test says so; else it is the one it was made from. */
import type { EventStore } from '../stores/eventStore.ts'
import { createMemoryEventStore } from '../stores/memory/memoryEventStore.ts'

export type FaultyEventStore = EventStore & {
  /** From now on appends reject as on a full disk, or work again. */
  failAppends: (isFailing: boolean) => void
  /** How many appends have failed so far. */
  failures: () => number
  /** Appends wait from now on; @returns what lets them go on. */
  holdAppends: () => () => void
}

export const createFaultyEventStore = (inner: EventStore = createMemoryEventStore()): FaultyEventStore => {
  let isFailing = false
  let failures = 0
  let gate = Promise.resolve()
  return {
    read: (workshopId, afterVersion) => inner.read(workshopId, afterVersion),
    append: async (workshopId, batch) => {
      await gate
      if (isFailing) {
        failures += 1
        throw new Error('The disk is full.')
      }
      return inner.append(workshopId, batch)
    },
    failAppends: (value) => {
      isFailing = value
    },
    failures: () => failures,
    holdAppends: () => {
      let release = (): void => undefined
      gate = new Promise((resolve) => {
        release = resolve
      })
      return () => release()
    },
  }
}
