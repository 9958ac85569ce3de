/** One workshop in memory: its folded state, its version, the commands already carried out, and the last events for those a little behind. */
import { emptyWorkshop, evolve, type Workshop, type WorkshopEvent } from '@plenaria/shared/workshop/workshop'
import type { EventStore } from '../stores/eventStore.ts'

/** A client at most this many events behind gets events, others the whole state. */
const TAIL = 500

export type OpenWorkshop = {
  readonly id: string
  workshop: Workshop
  version: number
  readonly carriedOut: Set<string>
  tail: WorkshopEvent[]
}

export const openWorkshop = (id: string): OpenWorkshop => ({
  id,
  workshop: emptyWorkshop,
  version: 0,
  carriedOut: new Set(),
  tail: [],
})

export const take = (open: OpenWorkshop, commandId: string, events: readonly WorkshopEvent[]): void => {
  open.workshop = events.reduce(evolve, open.workshop)
  open.version += events.length
  open.carriedOut.add(commandId)
  open.tail = [...open.tail, ...events].slice(-TAIL)
}

/** Folds whatever the log has beyond what is known. @returns whether it had anything: another process had committed it */
export const catchUp = async (open: OpenWorkshop, eventStore: EventStore): Promise<boolean> => {
  const missed = await eventStore.read(open.id, open.version)
  for (const { event, commandId } of missed) take(open, commandId, [event])
  return missed.length > 0
}

/** The events after `version`, or null when they are no longer at hand. */
export const eventsAfter = (open: OpenWorkshop, version: number): readonly WorkshopEvent[] | null => {
  const missing = open.version - version
  if (missing < 0 || missing > open.tail.length) return null
  return missing === 0 ? [] : open.tail.slice(-missing)
}
