/** What each line of a note is: a row with a time, a heading that begins a day or a sitting, the head of a table, or text. */
import { isBlank, type NoteLine } from './noteLines.ts'
import {
  countedDay,
  datesIn,
  isSessionHeading,
  isWeekday,
  type NoteDate,
  withoutCountedDay,
  withoutDates,
} from './readDates.ts'
import { timesAtEnd, timesAtStart, type TimeSpan } from './readTime.ts'
import { type Column, readFlatHead, readHead } from './tableHead.ts'

export type Heading = {
  line: NoteLine
  dates: readonly NoteDate[]
  day: number | null
  isSession: boolean
  title: string
}

export type Row = {
  line: NoteLine
  span: TimeSpan
  /** What stands beside the times, cell by cell, with what its column is where that is known. */
  cells: readonly { text: string; column: Column | null }[]
  /** What the columns of its table say, where there is a head. */
  columns: readonly Column[]
  /** The day, and the sitting of a day, where each row of a table says them. */
  own: Heading | null
  /** A day that begins after this row, where a page break put it into the same line. */
  nextHeading: Heading | null
}

export type Read =
  | { kind: 'blank'; line: NoteLine }
  | { kind: 'head'; line: NoteLine }
  | { kind: 'row'; row: Row }
  | { kind: 'heading'; heading: Heading }
  | { kind: 'text'; line: NoteLine }

const labels =
  /\b(?:fechas?|dates?|d[ií]as?|days?|horas?|horario|time|lugar|place|venue|modalidad|and|y|from|de|del|el|la|las|los|to|al?|hasta|on)\b/gi
const letters = (text: string): number => (text.match(/\p{L}/gu) ?? []).length
/** Dates with nothing but labels around them. */
const isOnlyDates = (text: string): boolean =>
  datesIn(text).length > 0 && letters(withoutDates(text).replaceAll(labels, '')) < 4

const headingOf = (line: NoteLine, cells: readonly string[]): Heading | null => {
  const [first = '', ...others] = cells.filter((cell) => cell !== '')
  const text = [first, ...others].join(' ')
  if (first === '' || text.length > 260) return null
  const dates = datesIn(first)
  // Several days at once say when the whole is.
  if (dates.length > 1) return null
  const isSession = isSessionHeading(first)
  const day = countedDay(first)
  const isDated = dates.length > 0 && first.length < 140 && letters(withoutDates(first).replaceAll(labels, '')) < 70
  if (!isDated && !isSession && day === null && !(isWeekday(first) && others.length > 0)) return null
  const own = withoutCountedDay(withoutDates(first)).replaceAll(/^[\s:,.–—-]+|[\s:,.–—-]+$/g, '')
  return { line, dates, day, isSession, title: [own, ...others].filter((part) => letters(part) > 1).join(' · ') }
}

const rowFrom = (line: NoteLine, at: number, span: TimeSpan, rest: string, columns: readonly Column[] | null): Row => {
  const isNextDay = isOnlyDates(rest)
  const others = line.cells
    .map((text, index) => ({ text, column: columns?.[index] ?? null }))
    .filter((_, index) => index !== at)
  const before = line.cells.slice(0, at).filter((cell) => cell !== '')
  const cells = [{ text: isNextDay ? '' : rest, column: null }, ...others].filter(
    ({ text, column }) =>
      text !== '' && column !== 'day' && column !== 'sitting' && column !== 'end' && column !== 'duration',
  )
  const day = before.map((cell) => headingOf(line, [cell])).find((heading) => heading !== null) ?? null
  const sitting = columns ? (line.cells[columns.indexOf('sitting')] ?? '') : ''
  const own = day && { ...day, title: sitting }
  const kept = cells.filter(({ text }) => day === null || !before.includes(text))
  if (!isNextDay) return { line, span, cells: kept, columns: columns ?? [], own, nextHeading: null }
  const following = others.map(({ text }) => text)
  return { line, span, cells: [], columns: columns ?? [], own, nextHeading: headingOf(line, [rest, ...following]) }
}

const rowOf = (line: NoteLine, columns: readonly Column[] | null): Row | null => {
  const { cells } = line
  const at = cells.findIndex((cell, index) => index < 4 && timesAtStart(cell) !== null)
  const found = timesAtStart(cells[at] ?? '')
  if (found) {
    // A sentence may begin with a time; a row is short, or has cells.
    if (cells.length === 1 && found.rest.length > 400) return null
    const endAt = columns?.indexOf('end') ?? -1
    const end = endAt >= 0 ? timesAtStart(cells[endAt] ?? '') : null
    const next = !found.span.end && columns === null && found.rest === '' ? timesAtStart(cells[at + 1] ?? '') : null
    const until = end ?? (next?.rest === '' ? next : null)
    const span = until && !found.span.end ? { start: found.span.start, end: until.span.start } : found.span
    const row = rowFrom(line, at, span, found.rest, columns)
    return next && until === next ? { ...row, cells: row.cells.filter(({ text }) => text !== cells[at + 1]) } : row
  }
  const [only = ''] = cells
  const ending = cells.length === 1 && only.length < 300 ? timesAtEnd(only) : null
  return ending && letters(ending.rest) > 2 && !isOnlyDates(ending.rest)
    ? {
        line,
        span: ending.span,
        cells: [{ text: ending.rest, column: null }],
        columns: [],
        own: null,
        nextHeading: null,
      }
    : null
}

/** `From 9:00 to 11:00 (San José time)`, `Hora: 9:00`: says when the whole is, not what happens then. */
const isOverall = ({ line, cells }: Row): boolean =>
  line.cells.length === 1 &&
  (/^\s*\W*(?:fechas?|dates?|hora|horario|time|when|cu[aá]ndo)\b[^:]{0,24}:/i.test(line.text) ||
    (cells.length > 0 &&
      cells.every(
        ({ text }) =>
          letters(text.replaceAll(/[([].*?[)\]]/g, '').replaceAll(labels, '')) < 3 && /time|hora/i.test(text),
      )))

const TIME_ROW = 2

export const classify = (lines: readonly NoteLine[]): { reads: readonly Read[]; flat: readonly Column[] | null } => {
  let columns: readonly Column[] | null = null
  let flat: readonly Column[] | null = null
  let skip = 0
  const reads = lines.map((line, index): Read => {
    if (skip > 0) {
      skip -= 1
      return { kind: 'head', line }
    }
    if (isBlank(line)) return { kind: 'blank', line }
    const head = readHead(line)
    if (head) {
      columns = head
      return { kind: 'head', line }
    }
    const below = readFlatHead(lines, index)
    if (below && below.length >= TIME_ROW) {
      flat = below
      skip = below.length - 1
      return { kind: 'head', line }
    }
    const row = rowOf(line, columns)
    if (row && !isOverall(row)) return { kind: 'row', row }
    const heading = headingOf(line, line.cells)
    return heading ? { kind: 'heading', heading } : { kind: 'text', line }
  })
  return { reads, flat }
}
