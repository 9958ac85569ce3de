/**
 * Reads an agenda out of a concept note. Every guess keeps the lines it comes from, and every line of the note is somewhere: in a
 * segment's source, unread, or outside of the agenda. Pure: the note's text comes in, an agenda to be corrected goes out.
 */
import type { DraftSitting, ReadAgenda } from './agendaDraft.ts'
import { agendaRegion } from './agendaRegion.ts'
import { classify, type Read } from './classify.ts'
import { draftSegments } from './draftSegments.ts'
import { isBlank, type NoteLine, noteLines } from './noteLines.ts'
import { datesIn, isoOf, type NoteDate } from './readDates.ts'
import { readZone } from './readZone.ts'
import { type SittingLines, sittingLines } from './sittingLines.ts'

/** One time is an appointment; an agenda has at least two rows. */
const LEAST_ROWS = 2

const lineOf = (read: Read): NoteLine => {
  if (read.kind === 'row') return read.row.line
  return read.kind === 'heading' ? read.heading.line : read.line
}

const titleOf = (before: readonly NoteLine[]): string => {
  const isTitle = ({ cells: [text = ''] }: NoteLine) =>
    text.length > 8 &&
    text.length < 260 &&
    datesIn(text).length === 0 &&
    !/^\W*(?:concept note|nota conceptual|agenda|draft agenda|programa?|programme|page \d|p[aá]gina \d)\W*$/i.test(
      text,
    ) &&
    !/^\W*(?:fecha|date|lugar|place|venue|hora|time)\b.*:/i.test(text)
  const titles = before.slice(0, 14).filter((line) => !isBlank(line) && isTitle(line))
  return titles.find(({ cells: [text = ''] }) => text.split(' ').length > 2)?.cells[0] ?? titles[0]?.cells[0] ?? ''
}

/** The days of the sittings: each its own, else the counted day or the next of the days the note names. */
const datesOf = (
  sittings: readonly SittingLines[],
  named: readonly NoteDate[],
): readonly { date: NoteDate | null; isGuessed: boolean }[] => {
  let next = 0
  return sittings.map(({ dates, day, isAnnounced }, index) => {
    const [own] = dates
    if (own) {
      const at = named.findIndex((date) => date.day === own.day && date.month === own.month)
      next = Math.max(next, at + 1)
      return { date: own, isGuessed: false }
    }
    const byNumber = day === null ? undefined : named[day - 1]
    const isOneEach = named.length === sittings.length
    const guess = byNumber ?? (isOneEach ? named[index] : isAnnounced || index > 0 ? named[next] : named[0])
    next = guess ? named.indexOf(guess) + 1 : next
    return { date: guess ?? null, isGuessed: true }
  })
}

/** Days that follow one another as the note lists them; a day of another year or month is a date of something else. */
const namedDates = (before: readonly NoteLine[]): readonly NoteDate[] => {
  const lists = before.slice(0, 60).map(({ cells }) => datesIn(cells.join(' ').slice(0, 300)))
  const first = lists.find((dates, index) => dates.length > 0 && (before[index]?.text.length ?? 0) < 200)
  return first ?? lists.find((dates) => dates.length > 0) ?? []
}

export const readAgenda = (note: string): ReadAgenda => {
  const lines = noteLines(note)
  const { reads, flat } = classify(lines)
  const rows = reads.filter(({ kind }) => kind === 'row').length
  const region = agendaRegion(reads)
  if (!region || rows === 0) return { ok: false, noAgenda: 'noTimes' }
  if (rows < LEAST_ROWS) return { ok: false, noAgenda: 'tooFewTimes' }
  const inside = reads.slice(region.from, region.to + 1)
  const before = lines.slice(0, region.from)
  const sittings = sittingLines(inside).filter((sitting) => sitting.rows.length > 0)
  const named = namedDates(before)
  const years = [...named, ...sittings.flatMap(({ dates }) => dates), ...datesIn(note.slice(0, 20_000))]
  const year = years.find((date) => date.year !== null)?.year ?? null
  const dates = datesOf(sittings, named)
  const drafts = sittings.map((sitting, index): DraftSitting => {
    const day = dates[index]
    const segments = draftSegments(sitting, flat)
    const isUnsure = day?.isGuessed === true && day.date === null
    return {
      date: day?.date ? isoOf(day.date, year) : null,
      title: sitting.titles.join(' · '),
      segments: isUnsure
        ? segments.map((one) => ({ ...one, confidence: Math.max(0.1, Math.round((one.confidence - 0.1) * 100) / 100) }))
        : segments,
    }
  })
  const used = new Set([
    ...drafts.flatMap(({ segments }) => segments.flatMap(({ source }) => source.map(({ line }) => line))),
    ...sittings.flatMap(({ headings }) => headings.map(({ number }) => number)),
    ...inside.filter(({ kind }) => kind === 'head').map((read) => lineOf(read).number),
  ])
  const outside = [...before, ...lines.slice(region.to + 1)].filter((line) => !isBlank(line))
  const unread = inside.map(lineOf).filter((line) => !isBlank(line) && !used.has(line.number))
  return {
    ok: true,
    draft: {
      title: titleOf(before),
      zone: readZone(note),
      sittings: drafts,
      unread: unread.map(({ text }) => text),
      outside: outside.map(({ text }) => text),
    },
  }
}
