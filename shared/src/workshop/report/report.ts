/** What is on record about the joint report beside its contents, which are derived: exports, frozen sections, drafts, finals. */
import type { z } from 'zod'
import type { Id } from '../../ids.ts'
import type { Language, LocalText } from '../../language.ts'
import type { Instant } from '../../time.ts'
import type { ReportFormat } from './reportCommands.ts'
import type { anchorSchema, draftItemAnchorSchema, verdictSchema } from './reviewSchemas.ts'

type Signed = { readonly at: Instant; readonly by: Id | null }

export type ReportExport = Signed & {
  readonly format: ReportFormat
  readonly language: Language
  readonly hash?: string | undefined
  readonly delegationId?: Id | undefined
}

export type Anchor = z.infer<typeof anchorSchema>
export type Verdict = z.infer<typeof verdictSchema>
export type ObservationAnswer = Signed & { readonly verdict: Verdict; readonly text: LocalText }

export type Observation = {
  readonly id: Id
  readonly delegationId: Id
  readonly anchor: Anchor
  /** The language it is written in. */
  readonly language: Language
  readonly text: string
  /** Another wording for what it is about; empty where it proposes none. */
  readonly proposed: string
  readonly at: Instant
  readonly changedAt: Instant | null
  /** Who recorded it for the delegation; null where the delegation itself wrote. */
  readonly recordedBy: Id | null
  readonly answer: ObservationAnswer | null
}

/** A snapshot that went out for observations. */
export type ReportDraft = {
  readonly id: Id
  /** From 1, in the order in which they were sent. */
  readonly number: number
  readonly hash: string
  /** Of the log the snapshot rests on. */
  readonly version: number
  readonly until: Instant
  readonly note: LocalText
  readonly paragraphs: number
  readonly items: readonly z.infer<typeof draftItemAnchorSchema>[]
  readonly sentAt: Instant
  readonly by: Id | null
  readonly observations: readonly Observation[]
}

export type FinalReport = Signed & {
  readonly hash: string
  readonly version: number
  readonly reason: string
  /** Null while it is the report. */
  readonly reopened: (Signed & { readonly reason: string }) | null
}

export type Report = {
  readonly exports: readonly ReportExport[]
  /** By section: the version of the log its facts are taken from. */
  readonly frozen: Readonly<Record<string, Signed & { readonly version: number }>>
  readonly drafts: readonly ReportDraft[]
  readonly finals: readonly FinalReport[]
}

export const emptyReport: Report = { exports: [], frozen: {}, drafts: [], finals: [] }

/** The final report, unless there is none or it was reopened. */
export const currentFinal = ({ finals }: Report): FinalReport | null => {
  const last = finals.at(-1)
  return last && last.reopened === null ? last : null
}

/** The draft that was sent last; earlier ones take no more observations. */
export const latestDraft = ({ drafts }: Report): ReportDraft | null => drafts.at(-1) ?? null

/** The draft on which delegations may speak at this moment (RE6). */
export const openDraft = (report: Report, now: Instant): ReportDraft | null => {
  const draft = latestDraft(report)
  return draft && now < draft.until && currentFinal(report) === null ? draft : null
}

export const unansweredOf = ({ drafts }: Pick<Report, 'drafts'>): readonly Observation[] =>
  drafts.flatMap(({ observations }) => observations.filter(({ answer }) => answer === null))
