/** What the sections of the report are called, by whoever writes in them, freezes them or looks for what they lack. */
import type { Id } from '../ids.ts'

/** A section in which people write; its words stand in the report's document under the same id. */
export type ReportProseId =
  | 'summary'
  | 'context'
  | 'participants'
  | `sitting:${Id}`
  | 'groups'
  | `group:${Id}`
  | 'plenary'
  | 'followUp'
  | 'nextSteps'
  | 'closing'

/** A section that follows from the record alone. */
export type ReportFactsId =
  | 'cover'
  | 'presentations'
  | 'recommendations'
  | 'notAdopted'
  | 'evaluation'
  | 'participantList'
  | 'agenda'
  | 'provenance'
  | 'positions'
  | 'floor'
  | 'attendance'
  | 'balance'
  | 'changes'

export type ReportSectionId = ReportProseId | ReportFactsId

/** Sections whose facts are frozen together with another's, so that none of them contradicts it. */
export const frozenWith: Readonly<Partial<Record<ReportSectionId, ReportProseId>>> = {
  cover: 'context',
  participantList: 'participants',
  attendance: 'participants',
  recommendations: 'plenary',
  notAdopted: 'plenary',
  provenance: 'plenary',
  positions: 'plenary',
  balance: 'groups',
}

export const sittingSection = (sittingId: Id): `sitting:${Id}` => `sitting:${sittingId}`
export const groupSection = (groupId: Id): `group:${Id}` => `group:${groupId}`
