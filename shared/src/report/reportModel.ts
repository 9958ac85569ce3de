/**
 * The joint report as data, complete and in both languages: every number is given, every text resolved. Renderers and
 * other programs read it; it holds no layout. A change that readers must notice raises `reportSchemaVersion`.
 */
import type { Id } from '../ids.ts'
import type { Language } from '../language.ts'
import type { LogoFile } from '../workshop/charter/platformLogo.ts'
import type { Moment } from './moment.ts'
import type { Said } from './passage.ts'
import type { ReportSitting } from './reportAgendaModel.ts'
import type { ReportChange } from './reportChangesModel.ts'
import type { ReportEvaluation } from './reportEvaluationModel.ts'
import type { ReportFloor } from './reportFloorModel.ts'
import type { ReportFollowUp } from './reportFollowUpModel.ts'
import type { ReportGroups } from './reportGroupsModel.ts'
import type { ReportAttendance, ReportParty, ReportTurnout } from './reportPeopleModel.ts'
import type { ReportPlenary } from './reportPlenaryModel.ts'
import type { ReportPosition } from './reportPositionsModel.ts'
import type { IssuedAs } from './reportStanding.ts'
import type { ReportProseId, ReportSectionId } from './reportSectionIds.ts'

export const reportSchemaVersion = 2

/** A paragraph that can be cited by its number, which is the same in every language. */
export type NumberedText = { readonly number: number; readonly text: Said }

/** A picture as its bytes say it is. `content` holds them in base64; null where they could not be read, or are not wanted. */
export type ReportPicture = Pick<LogoFile, 'type' | 'width' | 'height' | 'sha256'> & { readonly content: string | null }

export type ReportLogo = ReportPicture & { readonly alternative: Said }

/** `logo` is left out where there is none. */
export type ReportPlatform = {
  readonly id: Id
  readonly name: Said
  readonly short: Said
  readonly secretariat: Said
  readonly logo?: ReportLogo
}

export type ReportCover = {
  readonly title: Said
  readonly purpose: Said
  readonly platforms: readonly ReportPlatform[]
  readonly dates: Said
  /** Null where people met in a room and the record does not say in which. */
  readonly place: Said | null
  readonly zone: Said
  /** IANA name of the zone of every time in the report. */
  readonly zoneId: string
  readonly originalLanguages: readonly { readonly language: Language; readonly name: Said }[]
}

/** The words of one section, in reading order: first what the record says, then what people wrote. */
export type ReportSectionText = {
  readonly id: ReportSectionId
  readonly title: Said
  readonly derived: readonly NumberedText[]
  readonly written: readonly NumberedText[]
  /** Set where its facts are those of an older state. */
  readonly frozenAt: { readonly version: number; readonly at: Moment } | null
}

/** What is to be said of the written sections beside their words. */
export type ReportProseState = {
  /** Nobody has written them, and they are expected. */
  readonly empty: readonly ReportProseId[]
  /** Their languages do not have the same paragraphs. */
  readonly unequal: readonly ReportProseId[]
  /** A translation in them was vouched for when the original read otherwise. */
  readonly outdated: readonly ReportProseId[]
}

export type ReportModel = {
  readonly schemaVersion: typeof reportSchemaVersion
  readonly workshopId: Id
  /** How many events of the workshop's log the report rests on. */
  readonly version: number
  readonly generatedAt: Moment
  /** Left out of what is made from the record as it stands. */
  readonly issuedAs?: IssuedAs
  /** Set where it was played, on a clock of a rehearsal; left out of the report of a real workshop. */
  readonly isRehearsal?: true
  readonly cover: ReportCover
  /** Every section, in reading order, with its numbered paragraphs. */
  readonly sections: readonly ReportSectionText[]
  readonly participants: {
    readonly parties: readonly ReportParty[]
    readonly delegations: readonly ReportTurnout[]
    readonly platforms: readonly ReportTurnout[]
  }
  readonly agenda: { readonly sittings: readonly ReportSitting[] }
  readonly groups: ReportGroups
  readonly plenary: ReportPlenary
  /** For each adopted item, where each delegation stands. */
  readonly positions: readonly ReportPosition[]
  readonly followUp: readonly ReportFollowUp[]
  /** Null where nobody was asked. */
  readonly evaluation: ReportEvaluation | null
  /** Null where nobody spoke with the floor and nothing was asked in writing. */
  readonly floor: ReportFloor | null
  readonly attendance: readonly ReportAttendance[]
  /** The drafts that went out before, what was accepted on them, and what was final before. */
  readonly changes: readonly ReportChange[]
  readonly prose: ReportProseState
}
