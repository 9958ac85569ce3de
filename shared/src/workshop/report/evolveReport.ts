/** The record of the joint report: which forms of it left the house, when and by whom. Its contents are derived, not stored. */
import type { Id } from '../../ids.ts'
import type { Language } from '../../language.ts'
import type { Instant } from '../../time.ts'
import type { ReportFormat } from './reportCommands.ts'
import type { ReportEvent } from './reportEvents.ts'

export type ReportExport = { format: ReportFormat; language: Language; at: Instant; by: Id | null }
export type Report = { exports: readonly ReportExport[] }

export const emptyReport: Report = { exports: [] }

export const evolveReport = (report: Report, { format, language, at, by }: ReportEvent): Report => ({
  exports: [...report.exports, { format, language, at, by }],
})
