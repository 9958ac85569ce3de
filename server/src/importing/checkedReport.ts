/** A report's file that was read and found whole: its canonical bytes, their hash, and what a list says of it. */
import type { Bilingual } from '@plenaria/shared/language'
import type { ReportStanding } from '@plenaria/shared/report/reportStanding'

export type CheckedReport = {
  /** SHA-256 of the content, in hexadecimal: the same report is the same wherever it comes from. */
  readonly id: string
  readonly title: Bilingual
  /** Where it comes from: the workshop of another installation, or of this one. */
  readonly workshopId: string
  readonly version: number
  /** ISO 8601 with an offset. */
  readonly generatedAt: string
  /** Of a draft or the final report, its contents have the hash that it names. */
  readonly standing: ReportStanding
  /** As the JSON form writes it, whatever blanks the file had. */
  readonly content: Uint8Array
}
