/** A store whose answers take their time, so that servers really race; with those planted faults that are a store's. For the simulation. */
import type { Random } from '../simulation/seededRandom.ts'
import type { EventStore } from '../stores/eventStore.ts'
import type { PlantedFault } from './plantedFaults.ts'

export const dawdlingStore = (inner: EventStore, random: Random, fault: PlantedFault): EventStore => {
  const dawdle = async (): Promise<void> => {
    for (let turns = random.below(8); turns > 0; turns--) await Promise.resolve()
  }
  let forgotten = 0
  return {
    read: async (workshopId, afterVersion) => {
      await dawdle()
      if (fault === 'staleReads' && afterVersion > 0 && random.isLucky(0.5)) return []
      const rows = await inner.read(workshopId, afterVersion)
      await dawdle()
      return fault === 'forgetRetries' ? rows.map((row) => ({ ...row, commandId: `forgotten-${forgotten++}` })) : rows
    },
    append: async (workshopId, batch) => {
      await dawdle()
      const length = (await inner.read(workshopId, 0)).length
      const expectedVersion = fault === 'staleWriterWins' ? length : batch.expectedVersion
      const isFirst = await inner.append(workshopId, { ...batch, expectedVersion })
      await dawdle()
      return isFirst
    },
  }
}
