/** Writes a table as CSV that spreadsheets open: the only place that knows marks, quotes and separators. */
import { stringify } from 'csv-stringify/sync'
import { harmlessCell } from './harmlessCell.ts'

/** Null is an empty cell. Numbers stay numbers; whatever is text is made harmless. */
export type CsvCell = string | number | null
export type CsvTable = { readonly head: readonly string[]; readonly rows: readonly (readonly CsvCell[])[] }

/**
 * The byte order mark is how spreadsheets know the accents. The separator is a comma in both languages: a spreadsheet expects a
 * semicolon only where decimals are written with a comma, which of the region's countries is Costa Rica alone and, in French,
 * Canada (csvTable.test.ts); programs expect a comma everywhere; and a line `sep=;` makes spreadsheets forget the mark.
 */
export const csvTable = ({ head, rows }: CsvTable): string =>
  stringify(
    [[...head], ...rows.map((row) => row.map((cell) => (typeof cell === 'string' ? harmlessCell(cell) : cell)))],
    {
      bom: true,
      quoted_string: true,
    },
  )
