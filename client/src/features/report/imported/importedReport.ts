/** What the server says of a report that came as a file. */
import type { Bilingual } from '@plenaria/shared/language'
import type { ReportStanding } from '@plenaria/shared/report/reportStanding'

export type ImportedReport = {
  /** SHA-256 of its JSON. */
  readonly id: string
  readonly title: Bilingual
  readonly workshopId: string
  readonly version: number
  /** ISO 8601 with an offset. */
  readonly generatedAt: string
  /** What this copy is. */
  readonly standing: ReportStanding
  /** The name of the file it came in. */
  readonly origin: string
  readonly size: number
  readonly importedAt: number
}

export const reportPath = (id: string): string => `/home/reports/${id}`
export const reportAddress = (id: string): string => `/api/reports/${id}`
