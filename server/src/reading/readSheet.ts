/** Tables: the first sheet of a workbook, or CSV with whatever parts its cells, as lines with tabs. */
import { parse } from 'csv-parse/sync'
import readXlsx from 'read-excel-file/node'
import { type DocumentText, noText, text } from './documentText.ts'

const two = (value: number): string => String(value).padStart(2, '0')

/** A time of day is a fraction of a day to a workbook, a date without one its midnight. */
const cellText = (cell: unknown): string => {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) {
    const time = `${two(cell.getUTCHours())}:${two(cell.getUTCMinutes())}`
    if (cell.getUTCFullYear() < 1901) return time
    const day = cell.toISOString().slice(0, 10)
    return time === '00:00' ? day : `${day} ${time}`
  }
  if (typeof cell === 'number' && cell > 0 && cell < 1) {
    const minutes = Math.round(cell * 24 * 60)
    return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
  }
  return String(cell as string | number | boolean).replaceAll(/[\t\r\n]+/g, ' • ')
}

const linesOf = (rows: readonly (readonly unknown[])[]): string =>
  rows.map((row) => row.map(cellText).join('\t')).join('\n')

export const readXlsxSheet = async (bytes: Uint8Array): Promise<DocumentText> => {
  try {
    const read: unknown = await readXlsx(Buffer.from(bytes))
    const sheets = read as readonly (readonly unknown[] | { data: readonly (readonly unknown[])[] })[]
    const [first] = sheets
    const rows =
      first && !Array.isArray(first) && 'data' in first ? first.data : (sheets as readonly (readonly unknown[])[])
    return text(linesOf(rows))
  } catch {
    return noText('damagedDocument')
  }
}

/** What parts the cells: whichever of the usual marks the first lines have most of. */
const delimiterOf = (csv: string): string => {
  const head = csv.split('\n').slice(0, 5).join('\n')
  return [',', ';', '\t'].toSorted((a, b) => head.split(b).length - head.split(a).length)[0] ?? ','
}

export const readCsv = (csv: string): DocumentText => {
  try {
    const rows: string[][] = parse(csv, {
      delimiter: delimiterOf(csv),
      relax_column_count: true,
      bom: true,
      skip_empty_lines: true,
    })
    return text(linesOf(rows))
  } catch {
    return noText('damagedDocument')
  }
}
