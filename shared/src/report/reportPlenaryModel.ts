/** What plenary made of the groups' items, as the report's model holds it. */
import type { Id } from '../ids.ts'
import type { Moment } from './moment.ts'
import type { Original, Said } from './passage.ts'

/** A group's item as a recommendation, or a point left over, refers to it. */
export type ReportSource = {
  readonly groupId: Id
  readonly itemId: Id
  readonly label: string
  readonly group: Said
  readonly text: Said
  readonly originals: readonly Original[]
  readonly authors: readonly Said[]
}

export type ReportRecommendation = {
  readonly jointItemId: Id
  /** Within its topic, as given at adoption. */
  readonly number: number
  /** Topic and number, `II.3`. */
  readonly label: string
  readonly text: Said
  /** The adopted wording in every language that has one. */
  readonly originals: readonly Original[]
  readonly responsible: Said | null
  readonly timeFrame: Said | null
  readonly indicator: Said | null
  /** Null for a recommendation. */
  readonly kind: Said | null
  readonly adoptedAt: Moment
  readonly consensus: ReportConsensus
  readonly sources: readonly ReportSource[]
}

/** What stands on record beside an adopted text. */
export type ReportConsensus = {
  /** `silence`: adopted because nobody objected in time; else in plenary. */
  readonly way: 'plenary' | 'silence'
  /** Delegations that were not there and had said nothing; they are not counted as agreeing. */
  readonly absent: readonly Said[]
  /** Delegations whose answer ad referendum is still awaited, and those that confirmed. */
  readonly awaited: readonly Said[]
  readonly confirmed: readonly Said[]
  readonly remarks: readonly {
    readonly kind: 'reservation' | 'notConfirmed' | 'explanation'
    readonly delegation: Said
    readonly text: Said
  }[]
}

export type ReportTopic = {
  readonly topicId: Id
  readonly numeral: string
  readonly name: Said
  readonly recommendations: readonly ReportRecommendation[]
}

/** A point that was not adopted: of the joint list, or, when `jointItemId` is null, of a group. */
export type ReportLeftOver = {
  readonly jointItemId: Id | null
  readonly topic: Said
  readonly sources: readonly ReportSource[]
}
export type ReportSetAside = ReportLeftOver & { readonly reason: Said; readonly at: Moment }
export type ReportOpenPoint = ReportLeftOver & { readonly state: 'open' | 'asked' | 'silence' | 'notPlaced' }
export type ReportObjections = ReportLeftOver & {
  readonly objections: readonly { readonly delegation: Said; readonly reason: Said; readonly at: Moment }[]
}

export type ReportPlenary = {
  readonly topics: readonly ReportTopic[]
  readonly setAside: readonly ReportSetAside[]
  readonly objections: readonly ReportObjections[]
  readonly open: readonly ReportOpenPoint[]
}
