/** What was read from a note, as somebody corrects it, and the commands that make an agenda of it. */
import type { AgendaDraft, DraftSegment } from '@plenaria/shared/conceptNote/agendaDraft'
import type { Language } from '@plenaria/shared/language'
import { minutes } from '@plenaria/shared/time'
import type { SegmentKind } from '@plenaria/shared/workshop/agenda/agenda'
import type { AgendaCommand } from '@plenaria/shared/workshop/agenda/agendaCommands'
import { momentAt } from '../../../../i18n/localTime.ts'

export type ImportSegment = {
  readonly id: string
  readonly start: string
  readonly end: string
  readonly title: string
  readonly kind: SegmentKind
  /** One a line. */
  readonly points: string
  readonly coordinator: string
  readonly confidence: number
  readonly source: DraftSegment['source']
}

export type ImportSitting = {
  readonly id: string
  readonly date: string
  readonly title: string
  readonly segments: readonly ImportSegment[]
}

export type ImportDraft = {
  readonly language: Language
  readonly sittings: readonly ImportSitting[]
  /** Lines that fit nowhere, until somebody makes points of them or lets them go. */
  readonly unread: readonly string[]
  readonly outside: readonly string[]
  readonly zone: string | null
}

/** Words that one of the two languages has in every paragraph. */
export const guessLanguage = (text: string): 'es' | 'en' => {
  const count = (words: RegExp) => (text.match(words) ?? []).length
  return count(/\b(?:de|la|el|los|las|y|del|para|con)\b/gi) > count(/\b(?:the|of|and|to|in|for|with|on)\b/gi)
    ? 'es'
    : 'en'
}

export const importDraftOf = (draft: AgendaDraft, newId: () => string): ImportDraft => ({
  language: guessLanguage(
    [
      draft.title,
      ...draft.outside.slice(0, 40),
      ...draft.sittings.flatMap(({ segments }) => segments.map(({ title }) => title)),
    ].join(' '),
  ),
  zone: draft.zone,
  unread: draft.unread,
  outside: draft.outside,
  sittings: draft.sittings.map(({ date, title, segments }) => ({
    id: newId(),
    date: date ?? '',
    title,
    segments: segments.map((segment) => ({
      id: newId(),
      start: segment.start,
      end: segment.end ?? '',
      title: segment.title,
      kind: segment.kind,
      points: segment.points.join('\n'),
      coordinator: segment.coordinators.join('; '),
      confidence: segment.confidence,
      source: segment.source,
    })),
  })),
})

export type ImportProblem = {
  readonly segmentId: string | null
  readonly sittingId: string
  readonly what: 'date' | 'time' | 'title'
}

/** Minutes from one HH:MM to another; over midnight when the second is earlier. */
const between = (start: string, end: string): number => {
  const of = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
  return (of(end) - of(start) + 24 * 60) % (24 * 60)
}

const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text)

export const importProblems = ({ sittings }: ImportDraft): readonly ImportProblem[] =>
  sittings.flatMap(({ id: sittingId, date, segments }) => [
    ...(/^\d{4}-\d{2}-\d{2}$/.test(date) ? [] : [{ sittingId, segmentId: null, what: 'date' as const }]),
    ...segments.flatMap(({ id: segmentId, start, end, title }) => [
      ...(isTime(start) && isTime(end) ? [] : [{ sittingId, segmentId, what: 'time' as const }]),
      ...(title.trim() === '' ? [{ sittingId, segmentId, what: 'title' as const }] : []),
    ]),
  ])

const cut = (text: string): string => text.trim().slice(0, 500)

/** Segments follow one another; where the note leaves a gap between two, the second has a hard start. */
const segmentCommands = (sitting: ImportSitting, language: Language, zone: string): readonly AgendaCommand[] =>
  sitting.segments.map((segment, index): AgendaCommand => {
    const before = sitting.segments[index - 1]
    const isApart = before !== undefined && before.end !== segment.start
    const startsAt = isApart ? momentAt(sitting.date, segment.start, zone) : null
    const points = segment.points
      .split('\n')
      .map(cut)
      .filter((point) => point !== '')
    return {
      type: 'AddSegment',
      sittingId: sitting.id,
      segment: {
        id: segment.id,
        kind: segment.kind,
        title: { [language]: cut(segment.title) },
        points: points.slice(0, 30).map((point) => ({ [language]: point })),
        coordinator: segment.coordinator.trim() === '' ? {} : { [language]: cut(segment.coordinator) },
        planned: minutes(between(segment.start, segment.end)),
        ...(startsAt !== null && { startsAt }),
      },
    }
  })

/** @returns the commands in order, or null while `importProblems` has any */
export const importCommands = (draft: ImportDraft, zone: string): readonly AgendaCommand[] | null => {
  if (importProblems(draft).length > 0) return null
  return draft.sittings.flatMap((sitting): readonly AgendaCommand[] => {
    const plannedStart = momentAt(sitting.date, sitting.segments[0]?.start ?? '09:00', zone)
    if (plannedStart === null) return []
    const title = sitting.title.trim() === '' ? {} : { [draft.language]: cut(sitting.title) }
    return [
      { type: 'AddSitting', sittingId: sitting.id, title, plannedStart },
      ...segmentCommands(sitting, draft.language, zone),
    ]
  })
}
