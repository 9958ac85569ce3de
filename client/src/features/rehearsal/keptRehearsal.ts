/** A rehearsal as the server tells of it. */
import type { LocalText } from '@plenaria/shared/language'
import type { Instant } from '@plenaria/shared/time'

export type Lead = 'simulation' | 'self'

export type KeptRehearsal = {
  readonly id: string
  readonly title: LocalText
  readonly createdAt: number
  /** Null, as is the speed, when the server was started anew since. */
  readonly lead: Lead | null
  readonly speed: number | null
  readonly status: 'playing' | 'over' | 'stopped' | 'failed'
  readonly outcome: {
    readonly items: { readonly recorded: number; readonly adopted: number }
    readonly texts: { readonly lost: number }
    readonly problem: string | null
  } | null
  readonly progress: {
    readonly now: Instant
    readonly zone: string
    readonly segments: number
    readonly begun: number
    readonly current: LocalText | null
    readonly people: number
    readonly present: number
  } | null
}
