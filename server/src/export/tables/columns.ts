/** A table for spreadsheets as named columns, each with its heading in both languages and how a row fills it. */
import type { Bilingual, InterfaceLanguage } from '@plenaria/shared/language'
import type { CsvCell, CsvTable } from '../csvTable.ts'

export type Columns<Row> = readonly { readonly head: Bilingual; readonly cell: (row: Row) => CsvCell }[]

export const tableOf = <Row>(columns: Columns<Row>, rows: readonly Row[], language: InterfaceLanguage): CsvTable => ({
  head: columns.map(({ head }) => head[language]),
  rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
})
