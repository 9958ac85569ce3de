/** A segment's plan as the form holds it: texts as they are typed, times as local times. */
import type { LocalText } from '@plenaria/shared/language'
import { type Millis, minutes } from '@plenaria/shared/time'
import type { SegmentKind, SegmentPlan } from '@plenaria/shared/workshop/agenda/agenda'
import { momentAt, timeOf } from '../../../i18n/localTime.ts'
import { readLength, writeLength } from './readLength.ts'

export type SlotDraft = {
  readonly id: string
  readonly title: LocalText
  readonly length: string
  /** Who speaks in it; null where that is not said. */
  readonly personId: string | null
}
export type LinkDraft = { readonly label: string; readonly url: string }

export type SegmentDraft = {
  readonly id: string
  readonly kind: SegmentKind
  readonly title: LocalText
  readonly coordinator: LocalText
  readonly part: LocalText
  readonly length: string
  /** HH:MM, or empty for none. */
  readonly startsAt: string
  readonly endsAt: string
  readonly points: readonly LocalText[]
  readonly speakers: readonly LocalText[]
  readonly outcomes: readonly LocalText[]
  readonly slots: readonly SlotDraft[]
  readonly links: readonly LinkDraft[]
  readonly files: NonNullable<SegmentPlan['files']>
  readonly staffNotes: string
  readonly isAutomatic: boolean
  readonly isFirm: boolean
  /** Minutes; 0 for no lock. */
  readonly lockBefore: number
}

export type DraftProblem = 'title' | 'length' | 'startsAt' | 'endsAt' | 'slots' | 'links'

/** Where the form's local times lie. */
export type DraftPlace = { readonly day: string; readonly zone: string }

const isWritten = (text: LocalText): boolean => Object.values(text).some((words) => words.trim() !== '')
const written = (text: LocalText): LocalText =>
  Object.fromEntries(Object.entries(text).filter(([, words]) => words.trim() !== ''))

export const newSegmentDraft = (id: string, kind: SegmentKind = 'presentation'): SegmentDraft => ({
  id,
  kind,
  title: {},
  coordinator: {},
  part: {},
  length: '15',
  startsAt: '',
  endsAt: '',
  points: [],
  speakers: [],
  outcomes: [],
  slots: [],
  links: [],
  files: [],
  staffNotes: '',
  isAutomatic: false,
  isFirm: false,
  lockBefore: 0,
})

export const segmentDraftOf = (plan: SegmentPlan, zone: string): SegmentDraft => ({
  id: plan.id,
  kind: plan.kind,
  title: plan.title,
  coordinator: plan.coordinator,
  part: plan.part ?? {},
  length: writeLength(plan.planned),
  startsAt: plan.startsAt === undefined ? '' : timeOf(plan.startsAt, zone),
  endsAt: plan.endsAt === undefined ? '' : timeOf(plan.endsAt, zone),
  points: plan.points,
  speakers: plan.speakers ?? [],
  outcomes: plan.outcomes ?? [],
  slots: (plan.slots ?? []).map(({ id, title, planned, personId = null }) => ({
    id,
    title,
    length: writeLength(planned),
    personId,
  })),
  links: plan.links ?? [],
  files: plan.files ?? [],
  staffNotes: plan.staffNotes ?? '',
  isAutomatic: plan.advance === 'automatic',
  isFirm: plan.isFirm === true,
  lockBefore: Math.round((plan.lockBefore ?? 0) / 60_000),
})

const isAddress = (url: string): boolean => /^https?:\/\/\S+$/.test(url)

export const draftProblems = (draft: SegmentDraft, { day, zone }: DraftPlace): readonly DraftProblem[] => {
  const isBadTime = (time: string) => time !== '' && momentAt(day, time, zone) === null
  const problems: Record<DraftProblem, boolean> = {
    title: !isWritten(draft.title),
    length: readLength(draft.length) === null,
    startsAt: isBadTime(draft.startsAt),
    endsAt: isBadTime(draft.endsAt) || (draft.startsAt !== '' && draft.endsAt !== '' && draft.endsAt < draft.startsAt),
    slots: draft.slots.some(({ title, length }) => !isWritten(title) || readLength(length) === null),
    links: draft.links.some(({ url }) => !isAddress(url)),
  }
  return (Object.keys(problems) as DraftProblem[]).filter((problem) => problems[problem])
}

/** @returns the plan, or null while `draftProblems` has any */
export const planOfDraft = (draft: SegmentDraft, place: DraftPlace): SegmentPlan | null => {
  const planned = readLength(draft.length)
  if (planned === null || draftProblems(draft, place).length > 0) return null
  const momentOf = (time: string) => (time === '' ? null : momentAt(place.day, time, place.zone))
  const [startsAt, endsAt] = [momentOf(draft.startsAt), momentOf(draft.endsAt)]
  const lines = (texts: readonly LocalText[]) => texts.filter(isWritten).map(written)
  const [speakers, outcomes] = [lines(draft.speakers), lines(draft.outcomes)]
  const slots = draft.slots.map(({ id, title, length, personId }) => ({
    id,
    title: written(title),
    planned: readLength(length) ?? minutes(0),
    ...(personId !== null && { personId }),
  }))
  return {
    id: draft.id,
    kind: draft.kind,
    title: written(draft.title),
    points: lines(draft.points),
    coordinator: written(draft.coordinator),
    planned,
    ...(isWritten(draft.part) && { part: written(draft.part) }),
    ...(speakers.length > 0 && { speakers }),
    ...(outcomes.length > 0 && { outcomes }),
    ...(draft.staffNotes.trim() !== '' && { staffNotes: draft.staffNotes }),
    ...(draft.links.length > 0 && { links: [...draft.links] }),
    ...(draft.files.length > 0 && { files: [...draft.files] }),
    ...(slots.length > 0 && { slots }),
    ...(startsAt !== null && { startsAt }),
    ...(endsAt !== null && { endsAt }),
    ...(draft.isAutomatic && { advance: 'automatic' as const }),
    ...(draft.isFirm && { isFirm: true }),
    ...(draft.kind === 'groupWork' && draft.lockBefore > 0 && { lockBefore: minutes(draft.lockBefore) }),
  }
}

/** The segment's time shared out equally, to the minute; the last slot takes what is left over. */
export const shareEqually = (length: Millis, count: number): readonly string[] => {
  const each = Math.floor(length / count / 60_000)
  const whole = Math.round(length / 60_000)
  return Array.from({ length: count }, (_, index) => String(index < count - 1 ? each : whole - each * (count - 1)))
}
