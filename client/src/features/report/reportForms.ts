/** The forms a report leaves the house in, as entries of the list of downloads. */
import { type InterfaceLanguage, interfaceLanguages } from '@plenaria/shared/language'
import { type ReportTable, reportTables } from '@plenaria/shared/report/reportTables'
import { type ReportFormat, reportFormats } from '@plenaria/shared/workshop/report/reportCommands'

export type ReportForm = {
  readonly format: ReportFormat
  readonly table: ReportTable | null
  readonly language: InterfaceLanguage
}

/** One line of the list. */
export type FormEntry = {
  readonly format: ReportFormat
  readonly table: ReportTable | null
  /** One, where the form holds both. */
  readonly languages: readonly InterfaceLanguage[]
}

export const isBilingual = (format: ReportFormat): boolean => format === 'json' || format === 'zip'

export const formEntries: readonly FormEntry[] = reportFormats.flatMap((format): FormEntry[] => {
  if (format === 'csv') return reportTables.map((table) => ({ format, table, languages: interfaceLanguages }))
  return [{ format, table: null, languages: isBilingual(format) ? ['es'] : interfaceLanguages }]
})
