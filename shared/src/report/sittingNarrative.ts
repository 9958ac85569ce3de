/** What happened in a sitting, told segment by segment from the record. It says nothing of what the record does not hold. */
import type { Id } from '../ids.ts'
import type { Instant } from '../time.ts'
import type { SegmentKind } from '../workshop/agenda/agenda.ts'
import { isKindSaid } from './isKindSaid.ts'
import { recordedPeople, type ReportContext } from './reportContext.ts'
import { type Said, theirName } from './passage.ts'
import type { RecordFacts } from './recordFacts.ts'
import type { ReportSegment, ReportSitting } from './reportAgendaModel.ts'
import type { ReportVoice } from './reportVoice.ts'
import { sayList } from './sayList.ts'
import { type SegmentTexts, segmentTexts } from './segmentTexts.ts'
import { signedMinutes } from './wholeMinutes.ts'

/** What a report passes over in its narrative; the table of the agenda has it. */
const untold: readonly SegmentKind[] = ['registration', 'break', 'meal']
const isTold = ({ kind }: ReportSegment): boolean => !untold.includes(kind)

const spanOf = ({ actualStart, actualEnd }: ReportSegment, { times }: ReportVoice): string => {
  if (actualStart === null) return ''
  return actualEnd === null ? `${times.hour(actualStart.at)}–` : times.span(actualStart.at, actualEnd.at)
}

/** Up to the moment it ended, which belongs to what came next. */
const isWithin = (at: Instant, { actualStart, actualEnd }: ReportSegment): boolean =>
  actualStart !== null && actualStart.at <= at && (actualEnd === null || at < actualEnd.at)

/** Their words within a sentence of ours, which has a full stop of its own. */
const unstopped = (words: string): string => words.replace(/\.$/, '')

const titleIn = ({ title, kindName }: ReportSegment, { language }: ReportVoice): string =>
  title[language].text === '' ? kindName[language].text : title[language].text

/** The groups that met and the items that were adopted while it ran. */
const fruits = (segment: ReportSegment, { context, plenary }: RecordFacts, voice: ReportVoice): readonly string[] => {
  const { groups } = context.workshop.groups
  const texts = segmentTexts[voice.language]
  const hasMet = context.workshop.groups.openings.some(({ segmentId }) => segmentId === segment.id)
  const names = groups.map(({ name }) => theirName(name)[voice.language].text)
  const adopted = plenary()
    .topics.flatMap(({ recommendations }) => recommendations)
    .filter(({ adoptedAt }) => isWithin(adoptedAt.at, segment))
  return [
    ...(hasMet && names.length > 0 ? [texts.groupsMet(voice.list(names), names.length)] : []),
    ...(adopted.length > 0 ? [texts.adopted(adopted.length)] : []),
  ]
}

/** What was said of it in sentences of which each stands only where the record has something to say. */
const sentences = (segment: ReportSegment, facts: RecordFacts, voice: ReportVoice): string => {
  const { kind, coordinator, speakers, outcomes, attachments, points } = segment
  const { language, list } = voice
  const texts: SegmentTexts = segmentTexts[language]
  const by = unstopped(coordinator[language].text)
  const textsOf = (said: readonly Said[]) => said.map((one) => unstopped(one[language].text))
  const begin = kind === 'panel' && isKindSaid(segment) ? texts.held : texts.began[kind]
  const began = begin({ title: titleIn(segment, voice), span: spanOf(segment, voice) })
  const names = attachments.map(({ name }) => texts.quoted(name[language].text))
  return [
    `${began}${by === '' ? '' : texts.coordinated(by)}.`,
    ...(speakers.length > 0 ? [texts.spoke(list(textsOf(speakers)), speakers.length)] : []),
    ...fruits(segment, facts, voice),
    ...(outcomes.length > 0 ? [texts.outcomes(textsOf(outcomes).join('; '), outcomes.length)] : []),
    ...(names.length > 0 ? [texts.attachments(list(names), names.length)] : []),
    ...(points.length > 0 ? [texts.points()] : []),
  ].join(' ')
}

const turnoutOf = (context: ReportContext, minutes: RecordFacts['minutes'], sittingId: Id) => {
  const present = recordedPeople(context).filter(({ personId }) => (minutes().get(personId)?.get(sittingId) ?? 0) > 0)
  const delegations = new Set(present.flatMap(({ delegationId }) => delegationId ?? []))
  return { people: present.length, delegations: delegations.size }
}

/** When it was, planned and held, and how many came. */
const opening = ({ context, minutes }: RecordFacts, sitting: ReportSitting): Said =>
  context.say(({ sentences: of, times }) => {
    const { plannedStart, plannedEnd, actualStart, actualEnd, minutesLate } = sitting
    const plannedDay = times.day(plannedStart.at)
    const plannedSpan = times.span(plannedStart.at, plannedEnd.at)
    if (actualStart === null) return of.sittingPlanned({ day: plannedDay, planned: plannedSpan })
    const day = times.day(actualStart.at)
    const planned = day === plannedDay ? plannedSpan : `${plannedDay}, ${plannedSpan}`
    const turnout = turnoutOf(context, minutes, sitting.id)
    if (actualEnd === null) return of.sittingRunning({ day, since: times.hour(actualStart.at), planned, ...turnout })
    const span = times.span(actualStart.at, actualEnd.at)
    return of.sittingHeld({ day, span, planned, lateness: signedMinutes(minutesLate ?? 0), ...turnout })
  })

export const sittingNarrative = (facts: RecordFacts, sittingId: Id): readonly Said[] => {
  const { context, sittings } = facts
  const sitting = sittings().find(({ id }) => id === sittingId)
  if (!sitting) return []
  const told = sitting.segments.filter(isTold)
  const missed = told.filter(({ outcome }) => outcome === 'skipped' || outcome === 'notHeld')
  return [
    opening(facts, sitting),
    ...told
      .filter(({ outcome }) => outcome === 'held' || outcome === 'running')
      .map((segment) => sayList(context, (voice) => sentences(segment, facts, voice), segment.points)),
    ...(missed.length === 0
      ? []
      : [
          context.say((voice) => {
            const { quoted, notHeld } = segmentTexts[voice.language]
            return notHeld(voice.list(missed.map((one) => quoted(titleIn(one, voice)))), missed.length)
          }),
        ]),
  ]
}
