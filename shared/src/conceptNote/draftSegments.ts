/** Makes segments of a sitting's rows: titles where the note puts them, ends where it leaves them out, and how sure each is. */
import type { DraftSegment, SourceLine } from './agendaDraft.ts'
import type { Row } from './classify.ts'
import type { NoteLine } from './noteLines.ts'
import { noNumbering, type Numbering, type Token, tokensOf } from './numbering.ts'
import { hhmm, readDuration, withoutDuration } from './readTime.ts'
import { pointsOf, readRowText, splitNames } from './rowText.ts'
import { segmentKindOf } from './segmentKindOf.ts'
import type { RowLines, SittingLines } from './sittingLines.ts'
import type { Column } from './tableHead.ts'

type Part = {
  row: Row
  own: readonly Token[]
  extra: readonly Token[]
  coordinators: readonly string[]
  source: readonly SourceLine[]
  duration: number | null
  /** Title and points where a table has a column for each: taken as they stand. */
  exact: Pick<Titled, 'title' | 'points'> | null
}

const sourceOf = ({ number: line, text }: NoteLine): SourceLine => ({ line, text })
const textOf = ({ cells }: NoteLine): string => cells.filter((cell) => cell !== '').join(' ')

/** Which cell says who leads: by its column, or the last of several that is short. */
const leadCell = ({ cells, span }: Row): number => {
  const named = cells.findIndex(({ column }) => column === 'coordinator')
  if (named >= 0) return named
  const last = cells.length - 1
  const isLeft = span.start !== undefined && last >= 1 && cells[last]?.column === null
  return isLeft && (cells[last]?.text.length ?? 0) <= 140 ? last : -1
}

/** A table with a column for titles and another for points needs no guessing. */
const exactOf = ({ cells }: Row, columns: readonly Column[]): Part['exact'] => {
  const inColumn = (wanted: Column) => cells.find(({ column }) => column === wanted)?.text
  if (!columns.includes('points') || inColumn('title') === undefined) return null
  return {
    title: inColumn('title') ?? '',
    points: (inColumn('points') ?? '').split(' • ').filter((point) => point !== ''),
  }
}

const partOf = (
  { row, extra }: RowLines,
  flat: readonly Column[] | null,
  before: Numbering,
): { part: Part; after: Numbering } => {
  const at = leadCell(row)
  const said = row.cells.filter(({ column }, index) => index !== at && column !== 'kind').map(({ text }) => text)
  // Where cells came out below each other, what follows the times is what the next columns say.
  const below = flat && row.cells.length === 0 ? flat.filter((column) => column !== 'time') : []
  const inColumns = below.map((column, index) => ({ column, line: extra[index] }))
  const flatTitle = inColumns.find(({ column }) => column === 'title')?.line
  const flatLead = inColumns.find(({ column }) => column === 'coordinator')?.line
  const isNearNext = flatLead !== undefined && extra.length >= below.length
  const own = tokensOf([...said, flatTitle ? textOf(flatTitle) : ''].filter(Boolean).join(' '), before)
  const rest = extra.filter((line) => line !== flatTitle && !(isNearNext && line === flatLead))
  const after = rest.reduce<{ tokens: readonly Token[]; after: Numbering }>(
    (all, line) => {
      const next = tokensOf(textOf(line), all.after)
      return { tokens: [...all.tokens, ...next.tokens], after: next.after }
    },
    { tokens: [], after: own.after },
  )
  const leads = at >= 0 ? splitNames(row.cells[at]?.text ?? '') : isNearNext ? splitNames(textOf(flatLead)) : []
  const part: Part = {
    row,
    own: own.tokens,
    extra: after.tokens,
    coordinators: leads,
    source: [row.line, ...extra].map(sourceOf),
    exact: exactOf(row, row.columns),
    duration: readDuration(
      [...said, ...row.cells.filter(({ column }) => column === 'duration').map(({ text }) => text)].join(' '),
    ),
  }
  return { part, after: after.after }
}

type Titled = { title: string; points: readonly string[]; coordinators: readonly string[]; isGuessed: boolean }

/** Headings after a row's own title announce the next row, unless that row has a heading itself. */
const titleOf = (
  { own, extra, coordinators }: Part,
  carried: string | null,
  lastHeading: string | null,
  isNextBare: boolean,
): { titled: Titled; carry: string | null; heading: string | null } => {
  const ownHeadings = own.filter(({ kind }) => kind === 'heading')
  const later = extra.filter(({ kind }) => kind === 'heading')
  const [ownHeading, ...moreOwn] = ownHeadings
  const isBare = own.length === 0
  const firstExtra = isBare && !carried && !lastHeading ? extra[0] : undefined
  const chosen = ownHeading?.text ?? carried ?? own[0]?.text ?? firstExtra?.text ?? lastHeading ?? ''
  const announcing = [...moreOwn, ...later].filter((token) => token !== firstExtra)
  const carry = isNextBare ? (announcing.at(-1)?.text ?? null) : null
  const said = readRowText(withoutDuration(chosen), ownHeading !== undefined || carried === chosen)
  const others = [...own, ...extra].filter(
    (token) => token.text !== chosen && token !== firstExtra && (carry === null || token.text !== carry),
  )
  const texts = others.map(({ text }) => readRowText(text))
  const points = [
    ...said.points,
    ...others.flatMap(({ text }, index) =>
      pointsOf(texts[index]?.coordinators.length ? (texts[index]?.title ?? '') : text),
    ),
  ]
  return {
    titled: {
      title: said.title,
      points: points.filter((point) => point !== said.title),
      coordinators: [...coordinators, ...said.coordinators, ...texts.flatMap((one) => one.coordinators)],
      isGuessed: ownHeading === undefined && (carried !== null || isBare || own[0]?.kind === 'item'),
    },
    carry,
    heading: announcing.at(-1)?.text ?? ownHeading?.text ?? carried ?? lastHeading,
  }
}

type End = 'said' | 'byLength' | 'byNext' | 'none'

const lostByEnd: Readonly<Record<End, number>> = { said: 0, byLength: 0.1, byNext: 0.3, none: 0.5 }

const sureness = (titled: Titled, end: End, isAnnounced: boolean): number => {
  const lost = [
    titled.title === '' ? 0.5 : 0,
    titled.isGuessed ? 0.2 : 0,
    lostByEnd[end],
    isAnnounced ? 0 : 0.1,
    titled.title.length > 160 ? 0.2 : 0,
  ]
  return Math.max(0.1, Math.round((1 - lost.reduce((sum, one) => sum + one, 0)) * 100) / 100)
}

export const draftSegments = (sitting: SittingLines, flat: readonly Column[] | null): readonly DraftSegment[] => {
  let numbering = noNumbering
  let carried: string | null = null
  let heading: string | null = null
  for (const line of sitting.pending) {
    const { tokens, after } = tokensOf(textOf(line), numbering)
    numbering = after
    carried = tokens.findLast(({ kind }) => kind === 'heading')?.text ?? carried
  }
  const parts = sitting.rows.map((lines) => {
    const { part, after } = partOf(lines, flat, numbering)
    numbering = after
    return part
  })
  return parts.map((part, index) => {
    const next = parts[index + 1]
    const isNextBare = next !== undefined && !next.own.some(({ kind }) => kind === 'heading')
    const result = titleOf(part, carried, heading, isNextBare)
    carried = part.exact ? null : result.carry
    heading = part.exact ? null : result.heading
    const titled: Titled = part.exact ? { ...result.titled, ...part.exact, isGuessed: false } : result.titled
    const { start, end } = part.row.span
    const byLength = part.duration === null ? null : start.minutes + part.duration
    const until = end?.minutes ?? byLength ?? next?.row.span.start.minutes ?? null
    const howEnds: End = end ? 'said' : byLength !== null ? 'byLength' : next ? 'byNext' : 'none'
    const pendingSource = index === 0 ? sitting.pending.map(sourceOf) : []
    return {
      start: hhmm(start.minutes),
      end: until === null ? null : hhmm(until),
      title: titled.title,
      points: titled.points,
      coordinators: [...new Set(titled.coordinators)],
      kind: segmentKindOf(titled.title),
      confidence: sureness(titled, howEnds, sitting.isAnnounced),
      source: [...pendingSource, ...part.source],
    }
  })
}
