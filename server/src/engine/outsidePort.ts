/** What the engine asks of its neighbours before deciding. */
import type { Instant } from '@plenaria/shared/time'
import type { LogoFile } from '@plenaria/shared/workshop/charter/platformLogo'
import type { ReportSnapshot } from '@plenaria/shared/workshop/report/reportFacts'
import type { Institutions } from '@plenaria/shared/workshop/views/balanceProblemOf'
import type { WordingNow } from '@plenaria/shared/workshop/plenary/plenaryFacts'
import type { Workshop } from '@plenaria/shared/workshop/workshop'

/** The wordings of joint items, held still while the engine decides. */
export interface WordingSource {
  /** Runs `task` with the wordings that could be read, while no edit of the joint list is committed. */
  holding<T>(
    workshopId: string,
    jointItemIds: readonly string[],
    task: (wordings: Readonly<Record<string, WordingNow>>) => Promise<T>,
  ): Promise<T>
}

/** The workshop at the moment of a decision. */
export type DecisionMoment = {
  readonly workshopId: string
  readonly workshop: Workshop
  /** Of the log. */
  readonly version: number
  readonly now: Instant
}

/** The report, laid down as it stands. */
export interface SnapshotSource {
  /**
   * Runs `task` with what would go out, as the next draft or as the final report, while no edit of the report is committed.
   * Only what it accepts is kept.
   */
  holding<T extends { readonly ok: boolean }>(
    moment: DecisionMoment,
    of: 'draft' | 'final',
    task: (snapshot: ReportSnapshot) => Promise<T>,
  ): Promise<T>
}

/** Of these people, those who are connected to this server this second. */
export type PresenceSource = (workshopId: string, personIds: readonly string[]) => readonly string[]

/** Where people work, as the registry knows it now. */
export type InstitutionSource = (workshopId: string) => Promise<Institutions>

/** A picture that was uploaded as a logo, as it is kept; null where none is. */
export type LogoSource = (workshopId: string, sha256: string) => Promise<LogoFile | null>
