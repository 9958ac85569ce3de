/** The event log in memory, for tests and simulations. */
import type { EventStore, Recorded } from '../eventStore.ts'

export const createMemoryEventStore = (): EventStore => {
  const logs = new Map<string, Recorded[]>()
  return {
    read: async (workshopId, afterVersion) => (logs.get(workshopId) ?? []).slice(afterVersion),
    append: async (workshopId, { commandId, events, expectedVersion }) => {
      const log = logs.get(workshopId) ?? []
      if (log.length !== expectedVersion) return false
      logs.set(workshopId, [
        ...log,
        ...events.map((event, index) => ({ version: expectedVersion + index + 1, commandId, event })),
      ])
      return true
    },
  }
}
