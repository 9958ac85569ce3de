/**
 * The joint report as data, complete and in both languages: every number is given, every text resolved. Renderers and
 * other programs read it; it holds no layout. A change that readers must notice raises `reportSchemaVersion`.
 */
import type { Id } from '../ids.ts'
import type { Language } from '../language.ts'
import type { SegmentKind } from '../workshop/agenda/agenda.ts'
import type { GroupMode } from '../workshop/groups/groups.ts'
import type { Role } from '../workshop/people/roles.ts'
import type { Moment } from './moment.ts'
import type { Original, Said } from './passage.ts'
import type { ReportBalance } from './reportBalanceModel.ts'

export const reportSchemaVersion = 1

/** A paragraph that can be cited by its number, which is the same in every language. */
export type NumberedText = { readonly number: number; readonly text: Said }

export type ReportPlatform = { readonly id: Id; readonly name: Said; readonly short: Said; readonly secretariat: Said }

export type ReportCover = {
  readonly title: Said
  readonly purpose: Said
  readonly platforms: readonly ReportPlatform[]
  readonly dates: Said
  /** Null where people met in a room: the record does not say in which. */
  readonly place: Said | null
  readonly zone: Said
  /** IANA name of the zone of every time in the report. */
  readonly zoneId: string
  readonly originalLanguages: readonly { readonly language: Language; readonly name: Said }[]
}

export type ReportParticipant = {
  readonly personId: Id
  /** The name as registered, else the role. */
  readonly person: Said
  readonly institution: Said
  readonly role: Role
  readonly roleName: Said
  /** Platforms the person speaks for. */
  readonly represents: readonly Id[]
  readonly hasAttended: boolean
}

/** `delegationId` is null for those without one, one party a secretariat. */
export type ReportParty = {
  readonly delegationId: Id | null
  readonly kind: 'country' | 'organisation' | 'none'
  readonly name: Said
  readonly people: readonly ReportParticipant[]
}

export type ReportSegment = {
  readonly id: Id
  readonly kind: SegmentKind
  readonly kindName: Said
  /** The part of the sitting it belongs to, where it has parts. */
  readonly part: Said | null
  readonly title: Said
  readonly points: readonly Said[]
  readonly speakers: readonly Said[]
  readonly outcomes: readonly Said[]
  readonly coordinator: Said
  readonly plannedStart: Moment
  readonly plannedEnd: Moment
  readonly actualStart: Moment | null
  readonly actualEnd: Moment | null
  readonly outcome: 'held' | 'running' | 'skipped' | 'notHeld' | 'toCome'
  /** Actual end minus planned end in minutes, positive when late. */
  readonly minutesLate: number | null
  /** Actual length minus planned length in minutes, positive when it took longer. */
  readonly minutesLonger: number | null
  /** Why it went other than planned; null when nobody said. */
  readonly reason: Said | null
}

export type ReportSitting = {
  readonly id: Id
  readonly number: number
  readonly title: Said
  readonly status: 'planned' | 'running' | 'ended'
  readonly plannedStart: Moment
  readonly plannedEnd: Moment
  readonly actualStart: Moment | null
  readonly actualEnd: Moment | null
  readonly minutesLate: number | null
  readonly segments: readonly ReportSegment[]
}

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

export type ReportAttendance = {
  readonly personId: Id
  readonly person: Said
  readonly roleName: Said
  readonly party: Said
  readonly firstArrival: Moment | null
  /** Null while present, or when never there. */
  readonly lastDeparture: Moment | null
  readonly isPresent: boolean
  /** Minutes present in each sitting, in the order of the sittings. */
  readonly minutes: readonly number[]
}

export type ReportModel = {
  readonly schemaVersion: typeof reportSchemaVersion
  readonly workshopId: Id
  /** How many events of the workshop's log the report rests on. */
  readonly version: number
  readonly generatedAt: Moment
  readonly cover: ReportCover
  readonly summary: { readonly source: 'written' | 'derived'; readonly paragraphs: readonly NumberedText[] }
  readonly participants: { readonly paragraphs: readonly NumberedText[]; readonly parties: readonly ReportParty[] }
  readonly agenda: { readonly paragraphs: readonly NumberedText[]; readonly sittings: readonly ReportSitting[] }
  readonly groups: {
    /** Seats as the groups met; `planned` when they have not met. */
    readonly seating: 'held' | 'planned' | 'none'
    /** On the groups together. */
    readonly paragraphs: readonly NumberedText[]
    readonly spreads: readonly ReportSpread[]
    /** One paragraph for each group, in the same order as `groups`. */
    readonly groupParagraphs: readonly NumberedText[]
    readonly groups: readonly ReportGroup[]
    /** Null where nobody was seated. */
    readonly balance: ReportBalance | null
  }
  readonly plenary: {
    readonly paragraphs: readonly NumberedText[]
    readonly topics: readonly ReportTopic[]
    readonly setAside: readonly ReportSetAside[]
    readonly objections: readonly ReportObjections[]
    readonly open: readonly ReportOpenPoint[]
  }
  readonly nextSteps: readonly NumberedText[]
  readonly attendance: readonly ReportAttendance[]
  /** Prose sections whose two languages do not have the same paragraphs, and those without any text. */
  readonly prose: {
    readonly empty: readonly ReportProseId[]
    readonly unequal: readonly ReportProseId[]
  }
}

export type ReportProseId = 'summary' | 'nextSteps'
