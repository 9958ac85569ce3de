/** The workshop as it stood at earlier versions of its log, folded again from the log and kept for a while. */
import type { Instant } from '@plenaria/shared/time'
import { momentOfEvent } from '@plenaria/shared/workshop/momentOfEvent'
import { emptyWorkshop, evolve, type Workshop } from '@plenaria/shared/workshop/workshop'
import type { EventStore } from '../stores/eventStore.ts'

export type PastWorkshop = {
  readonly workshop: Workshop
  /** Of the last thing that had happened; null where nothing of what was recorded names its moment. */
  readonly at: Instant | null
}

/** @returns the states that the log reaches, by version */
export type PastWorkshops = (
  workshopId: string,
  versions: readonly number[],
) => Promise<ReadonlyMap<number, PastWorkshop>>

/** Few are asked for, again and again; they share what did not change between them. */
const KEPT = 50

export const createPastWorkshops = (eventStore: EventStore): PastWorkshops => {
  const kept = new Map<string, PastWorkshop>()

  const fold = async (workshopId: string, versions: ReadonlySet<number>): Promise<Map<number, PastWorkshop>> => {
    const states = new Map<number, PastWorkshop>()
    const last = Math.max(...versions)
    let workshop = emptyWorkshop
    let at: Instant | null = null
    for (const { event, version } of await eventStore.read(workshopId, 0)) {
      if (version > last) break
      workshop = evolve(workshop, event)
      at = momentOfEvent(event) ?? at
      if (versions.has(version)) states.set(version, { workshop, at })
    }
    return states
  }

  return async (workshopId, versions) => {
    const keyOf = (version: number) => `${workshopId} ${version}`
    const known = versions.flatMap((version) => {
      const past = kept.get(keyOf(version))
      return past ? [[version, past] as const] : []
    })
    if (known.length === versions.length) return new Map(known)
    const states = await fold(workshopId, new Set(versions))
    for (const [version, past] of states) kept.set(keyOf(version), past)
    for (const key of [...kept.keys()].slice(0, Math.max(0, kept.size - KEPT))) kept.delete(key)
    return states
  }
}
