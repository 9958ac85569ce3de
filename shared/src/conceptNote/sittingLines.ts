/** The agenda's lines, divided into sittings: a new one begins with a heading, or where the times go back. */
import type { Heading, Read, Row } from './classify.ts'
import type { NoteLine } from './noteLines.ts'
import type { NoteDate } from './readDates.ts'

export type RowLines = { row: Row; extra: readonly NoteLine[] }

export type SittingLines = {
  dates: readonly NoteDate[]
  day: number | null
  titles: readonly string[]
  /** Whether a heading began it, rather than times that went back. */
  isAnnounced: boolean
  headings: readonly NoteLine[]
  /** Text before its first row. */
  pending: readonly NoteLine[]
  rows: readonly RowLines[]
}

const fresh = (isAnnounced: boolean): SittingLines => ({
  dates: [],
  day: null,
  titles: [],
  isAnnounced,
  headings: [],
  pending: [],
  rows: [],
})

const isSameDay = (a: readonly NoteDate[], b: readonly NoteDate[]): boolean =>
  a.length > 0 && b.length > 0 && a[0]?.day === b[0]?.day && a[0]?.month === b[0]?.month

const announced = (sitting: SittingLines, { line, dates, day, title }: Heading): SittingLines => ({
  ...sitting,
  dates: dates.length > 0 ? dates : sitting.dates,
  day: day ?? sitting.day,
  titles: title === '' || sitting.titles.includes(title) ? sitting.titles : [...sitting.titles, title],
  isAnnounced: true,
  headings: [...sitting.headings, line],
})

const startOf = ({ span }: Row): number => span.start.minutes

/** `1:30` after `12:00` is the afternoon, where nobody writes am, pm or 13:30. */
const inAfternoon = (row: Row, before: Row | undefined, is24: boolean): Row => {
  const { start, end } = row.span
  const isAfternoon = before !== undefined && !is24 && !start.isMarked && start.minutes < startOf(before)
  const later = start.minutes + 12 * 60
  const isNext = isAfternoon && start.minutes < 8 * 60 && later >= startOf(before) && startOf(before) >= 9 * 60
  if (!isNext) return row
  const moved = (time: typeof start) => ({ ...time, minutes: time.minutes + 12 * 60 })
  return { ...row, span: { start: moved(start), end: end && moved(end) } }
}

/** A table that says the day in every row begins a sitting where the day, or the sitting of the day, is another. */
const opened = (sittings: readonly SittingLines[], { own }: Row): readonly SittingLines[] => {
  const last = sittings.at(-1)
  if (!own) return sittings
  const isSame = last && isSameDay(last.dates, own.dates) && (own.title === '' || last.titles.includes(own.title))
  if (isSame) return sittings
  return last && last.rows.length === 0
    ? [...sittings.slice(0, -1), announced(last, own)]
    : [...sittings, announced(fresh(true), own)]
}

const withRow = (before: readonly SittingLines[], given: Row, is24: boolean): readonly SittingLines[] => {
  const sittings = opened(before, given)
  const last = sittings.at(-1) ?? fresh(false)
  const previous = last.rows.at(-1)?.row
  const row = inAfternoon(given, previous, is24)
  const goesBack = previous !== undefined && startOf(row) < startOf(previous)
  const next = { row, extra: [] }
  const others = sittings.slice(0, -1)
  const kept = goesBack
    ? [...others, last, { ...fresh(false), rows: [next] }]
    : [...others, { ...last, rows: [...last.rows, next] }]
  return row.nextHeading ? [...kept, announced(fresh(true), row.nextHeading)] : kept
}

const withHeading = (sittings: readonly SittingLines[], heading: Heading): readonly SittingLines[] => {
  const last = sittings.at(-1)
  if (!last) return [announced(fresh(true), heading)]
  const isRepeated = isSameDay(last.dates, heading.dates) && !heading.isSession
  if (last.rows.length === 0 || isRepeated) return [...sittings.slice(0, -1), announced(last, heading)]
  // A sitting of the day that has begun keeps the day.
  const dates = heading.dates.length === 0 && heading.isSession && heading.day === null ? last.dates : []
  const isSameDaySitting = dates.length > 0 && /(?:afternoon|tarde|vespertina|evening|noche)/i.test(heading.line.text)
  return [...sittings, announced({ ...fresh(true), dates: isSameDaySitting ? dates : [] }, heading)]
}

const withText = (sittings: readonly SittingLines[], line: NoteLine): readonly SittingLines[] => {
  const last = sittings.at(-1) ?? fresh(false)
  const others = sittings.slice(0, -1)
  const row = last.rows.at(-1)
  if (!row) return [...others, { ...last, pending: [...last.pending, line] }]
  const rows = [...last.rows.slice(0, -1), { ...row, extra: [...row.extra, line] }]
  return [...others, { ...last, rows }]
}

export const sittingLines = (reads: readonly Read[]): readonly SittingLines[] => {
  const is24 = reads.some(
    (read) => read.kind === 'row' && startOf(read.row) >= 13 * 60 && !read.row.span.start.isMarked,
  )
  return reads.reduce<readonly SittingLines[]>((sittings, read) => {
    switch (read.kind) {
      case 'row':
        return withRow(sittings, read.row, is24)
      case 'heading':
        return withHeading(sittings, read.heading)
      case 'text':
        return withText(sittings, read.line)
      case 'blank':
      case 'head':
        return sittings
    }
  }, [])
}
