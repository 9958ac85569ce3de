/** The workshops that this process has in memory. Whoever loads or keeps one must have its turn. */
import type { EventStore } from '../stores/eventStore.ts'
import { catchUp, type OpenWorkshop, openWorkshop } from './openWorkshop.ts'

export type OpenWorkshops = {
  current: (workshopId: string) => OpenWorkshop | null
  /** The workshop as the log has it now; one that does not exist is at version 0, and not kept. */
  load: (workshopId: string) => Promise<OpenWorkshop>
  keep: (open: OpenWorkshop) => void
}

export const createOpenWorkshops = (eventStore: EventStore): OpenWorkshops => {
  const opened = new Map<string, OpenWorkshop>()
  const keep = (open: OpenWorkshop) => void opened.set(open.id, open)
  return {
    current: (workshopId) => opened.get(workshopId) ?? null,
    load: async (workshopId) => {
      const open = opened.get(workshopId) ?? openWorkshop(workshopId)
      await catchUp(open, eventStore)
      if (open.version > 0) keep(open)
      return open
    },
    keep,
  }
}
