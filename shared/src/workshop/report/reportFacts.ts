/** What deciding about the report must know from outside its slice. */
import type { Decision } from '../../decision.ts'
import type { Id } from '../../ids.ts'
import type { Instant } from '../../time.ts'
import type { ReportDraft } from './report.ts'
import type { ReportEvent } from './reportEvents.ts'

/** The report as it stands, laid down under its hash. It is made before the decision and does no harm where none follows. */
export type ReportSnapshot = {
  readonly hash: string
  /** Of the log, and of the written sections. */
  readonly version: number
  readonly docSeq: number
  readonly paragraphs: number
  readonly items: ReportDraft['items']
}

export type ReportFacts = {
  readonly now: Instant
  readonly by: Id | null
  /** Who prepares the report: speaks for no delegation, records for any. */
  readonly isPreparing: boolean
  /** The delegation that sends the wish, over its link. */
  readonly delegationId: Id | null
  readonly isDelegation: (id: Id) => boolean
  readonly isSection: (sectionId: string) => boolean
  /** Of the log, as the decision is made; null where nobody asked. */
  readonly version: number | null
  readonly snapshot: ReportSnapshot | null
}

export type ReportDecision = Decision<ReportEvent>
