/** The agenda as planned and as held, sitting by sitting. Times of what has not happened are absent, never projected. */
import type { Instant } from '../time.ts'
import type { Sitting } from '../workshop/agenda/agenda.ts'
import { type SegmentTimes, sittingTimes } from '../workshop/agenda/runOfShow.ts'
import { asSpoken, originalsOf, ours, type Said, theirName } from './passage.ts'
import type { ReportContext } from './reportContext.ts'
import type { ReportSegment, ReportSitting } from './reportModel.ts'
import { segmentKindTexts } from './segmentKindTexts.ts'
import { minutesBetween, signedMinutes } from './wholeMinutes.ts'

const lateness = (planned: Instant, actual: Instant | null): number | null =>
  actual === null ? null : minutesBetween(planned, actual)

const outcomeOf = ({ timer }: SegmentTimes['segment'], { run }: Sitting): ReportSegment['outcome'] => {
  switch (timer.status) {
    case 'done':
      return 'held'
    case 'running':
    case 'paused':
      return 'running'
    case 'skipped':
      return 'skipped'
    case 'ahead':
      return run.status === 'ended' ? 'notHeld' : 'toCome'
  }
}

const reportSegment = (context: ReportContext, sitting: Sitting, times: SegmentTimes): ReportSegment => {
  const { segment, plannedStart, plannedEnd, actualStart } = times
  const outcome = outcomeOf(segment, sitting)
  const actualEnd = outcome === 'held' ? times.actualEnd : null
  return {
    id: segment.id,
    kind: segment.kind,
    kindName: ours(segmentKindTexts[segment.kind]),
    part: segment.part === undefined ? null : theirName(segment.part),
    title: theirName(segment.title),
    points: segment.points.map(theirName),
    speakers: (segment.speakers ?? []).map(theirName),
    outcomes: (segment.outcomes ?? []).map(theirName),
    coordinator: theirName(segment.coordinator),
    plannedStart: context.momentOf(plannedStart),
    plannedEnd: context.momentOf(plannedEnd),
    actualStart: actualStart === null ? null : context.momentOf(actualStart),
    actualEnd: actualEnd === null ? null : context.momentOf(actualEnd),
    outcome,
    minutesLate: lateness(plannedEnd, actualEnd),
    minutesLonger:
      actualStart === null || actualEnd === null
        ? null
        : minutesBetween(actualStart, actualEnd) - minutesBetween(plannedStart, plannedEnd),
    reason: segment.reason.trim() === '' ? null : asSpoken(segment.reason),
  }
}

const sittingTitle = ({ title }: Sitting, number: number): Said =>
  originalsOf(title).length > 0 ? theirName(title) : ours({ es: `Sesión ${number}`, en: `Sitting ${number}` })

const reportSitting = (context: ReportContext, sitting: Sitting, index: number): ReportSitting => {
  const { plannedEnd, segments } = sittingTimes(sitting, context.generatedAt)
  const { run } = sitting
  const actualEnd = run.status === 'ended' ? run.endedAt : null
  return {
    id: sitting.id,
    number: index + 1,
    title: sittingTitle(sitting, index + 1),
    status: run.status,
    plannedStart: context.momentOf(sitting.plannedStart),
    plannedEnd: context.momentOf(plannedEnd),
    actualStart: run.status === 'planned' ? null : context.momentOf(run.startedAt),
    actualEnd: actualEnd === null ? null : context.momentOf(actualEnd),
    minutesLate: lateness(plannedEnd, actualEnd),
    segments: segments.map((times) => reportSegment(context, sitting, times)),
  }
}

export const reportSittings = (context: ReportContext): readonly ReportSitting[] =>
  context.workshop.agenda.sittings.map((sitting, index) => reportSitting(context, sitting, index))

/** One sentence for each sitting. */
export const sittingSentences = (context: ReportContext, sittings: readonly ReportSitting[]): readonly Said[] =>
  sittings.map(({ title, plannedStart, plannedEnd, actualStart, actualEnd, minutesLate }) =>
    context.say(({ language, sentences, times }) => {
      const named = { title: title[language].text }
      const plannedDay = times.day(plannedStart.at)
      const plannedSpan = times.span(plannedStart.at, plannedEnd.at)
      if (actualStart === null) return sentences.sittingPlanned({ ...named, day: plannedDay, planned: plannedSpan })
      const day = times.day(actualStart.at)
      const planned = day === plannedDay ? plannedSpan : `${plannedDay}, ${plannedSpan}`
      if (actualEnd === null)
        return sentences.sittingRunning({ ...named, day, since: times.hour(actualStart.at), planned })
      const span = times.span(actualStart.at, actualEnd.at)
      return sentences.sittingHeld({ ...named, day, span, planned, lateness: signedMinutes(minutesLate ?? 0) })
    }),
  )
