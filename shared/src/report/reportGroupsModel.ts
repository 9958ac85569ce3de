/** The working groups and what each concluded, as the report's model holds them. */
import type { Id } from '../ids.ts'
import type { GroupMode } from '../workshop/groups/groups.ts'
import type { Original, Said } from './passage.ts'
import type { ReportBalance } from './reportBalanceModel.ts'

export type ReportGroupItem = {
  readonly itemId: Id
  readonly number: number
  /** Group and item, `2.3`. */
  readonly label: string
  readonly text: Said
  readonly responsible: Said | null
  readonly timeFrame: Said | null
  readonly indicator: Said | null
  /** Null for a recommendation. */
  readonly kind: Said | null
  readonly originals: readonly Original[]
  /** Whether a translation of it says what the original no longer says. */
  readonly isOutdated: boolean
  /** Delegations, or secretariats, of those who wrote it. */
  readonly authors: readonly Said[]
}

export type ReportGroup = {
  readonly id: Id
  readonly number: number
  readonly name: Said
  readonly mode: GroupMode
  readonly moderators: readonly Said[]
  readonly rapporteurs: readonly Said[]
  readonly size: number
  /** Platform → people who speak for it; who speaks for two counts for both. */
  readonly platformSeats: Readonly<Record<Id, number>>
  readonly concurrent: number
  readonly parties: readonly { readonly name: Said; readonly people: number }[]
  readonly topics: readonly {
    readonly topicId: Id
    readonly name: Said
    readonly items: readonly ReportGroupItem[]
  }[]
}

/** `spread` is the most seats of the platform in a group minus the fewest. */
export type ReportSpread = { readonly platformId: Id; readonly perGroup: readonly number[]; readonly spread: number }

export type ReportGroups = {
  /** Seats as the groups met; `planned` when they have not met. */
  readonly seating: 'held' | 'planned' | 'none'
  readonly spreads: readonly ReportSpread[]
  readonly groups: readonly ReportGroup[]
  /** Null where nobody was seated. */
  readonly balance: ReportBalance | null
}
