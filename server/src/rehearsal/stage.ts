/** What is played on this server: a place for two rehearsals at a time, one for a workshop. In memory, as long as the server runs. */
import type { Id } from '@plenaria/shared/ids'
import type { RefusalCode } from '@plenaria/shared/workshop/refusals'
import type { Player, PlayOutcome } from './player.ts'

/** Who leads: simulated facilitators, or the real person who begins it. */
export type Lead = 'simulation' | 'self'

export type Rehearsal = {
  readonly id: Id
  readonly originalId: Id
  readonly lead: Lead
  readonly speed: number
  readonly status: 'playing' | 'over' | 'stopped' | 'failed'
  readonly outcome: PlayOutcome | null
  readonly player: Player
}

export const MOST_AT_ONCE = 2

export type Stage = {
  /** Keeps a place while a copy is made, so that two who press at once begin one; null when it is kept. */
  reserve: (originalId: Id) => RefusalCode | null
  release: (originalId: Id) => void
  put: (rehearsal: Rehearsal) => void
  get: (id: Id) => Rehearsal | null
  /** Changes what is said of a rehearsal that is there. */
  become: (id: Id, change: Partial<Rehearsal>) => void
  forget: (id: Id) => void
  playing: () => readonly Rehearsal[]
}

export const createStage = (): Stage => {
  const all = new Map<Id, Rehearsal>()
  const reserved = new Set<Id>()
  const playing = () => [...all.values()].filter(({ status }) => status === 'playing')
  return {
    reserve: (originalId) => {
      if (reserved.has(originalId) || playing().some((one) => one.originalId === originalId)) return 'rehearsalRuns'
      if (playing().length + reserved.size >= MOST_AT_ONCE) return 'rehearsalsFull'
      reserved.add(originalId)
      return null
    },
    release: (originalId) => void reserved.delete(originalId),
    put: (rehearsal) => void all.set(rehearsal.id, rehearsal),
    get: (id) => all.get(id) ?? null,
    become: (id, change) => {
      const known = all.get(id)
      if (known) all.set(id, { ...known, ...change })
    },
    forget: (id) => void all.delete(id),
    playing,
  }
}
