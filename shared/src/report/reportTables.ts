/** The tables of the report for spreadsheets: their names in addresses, and what each is called. */
import type { Bilingual } from '../language.ts'

export const reportTables = ['attendance', 'agenda', 'items', 'positions', 'followUp'] as const
export type ReportTable = (typeof reportTables)[number]

export const isReportTable = (text: unknown): text is ReportTable => reportTables.some((table) => table === text)

/** Also the name of its file, so without anything that a file system could trip over. */
export const reportTableNames: Readonly<Record<ReportTable, Bilingual>> = {
  attendance: { es: 'asistencia', en: 'attendance' },
  agenda: { es: 'agenda', en: 'agenda' },
  items: { es: 'propuestas', en: 'items' },
  positions: { es: 'posiciones', en: 'positions' },
  followUp: { es: 'seguimiento', en: 'follow-up' },
}
