/** The agenda as planned and as held, sitting by sitting. Times of what has not happened are absent, never projected. */
import type { Instant } from '../time.ts'
import { hrefOf } from '../markup/hrefOf.ts'
import type { Segment, Sitting } from '../workshop/agenda/agenda.ts'
import { type SegmentTimes, sittingTimes } from '../workshop/agenda/runOfShow.ts'
import { compareSegment } from '../workshop/views/plannedAgainstActual.ts'
import { asSpoken, ours, theirName } from './passage.ts'
import type { ReportContext } from './reportContext.ts'
import type { ReportAttachment, ReportSegment, ReportSitting } from './reportAgendaModel.ts'
import { sittingTitle } from './sittingTitle.ts'
import { segmentKindTexts } from './segmentKindTexts.ts'
import { minutesBetween, wholeMinutes } from './wholeMinutes.ts'

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

const attachmentsOf = ({ files = [], links = [] }: Segment): readonly ReportAttachment[] => [
  ...files.map(({ name }) => ({ name: asSpoken(name), link: null })),
  ...links.map(({ label, url }) => ({ name: asSpoken(label.trim() === '' ? url : label), link: hrefOf(url) })),
]

const reportSegment = (context: ReportContext, sitting: Sitting, times: SegmentTimes): ReportSegment => {
  const { segment, plannedStart, plannedEnd, actualStart } = times
  const outcome = outcomeOf(segment, sitting)
  const actualEnd = outcome === 'held' ? times.actualEnd : null
  const { course, used, stood, adjusted } = compareSegment(sitting, times, context.generatedAt)
  return {
    id: segment.id,
    kind: segment.kind,
    kindName: ours(segmentKindTexts[segment.kind]),
    part: segment.part === undefined ? null : theirName(segment.part),
    title: theirName(segment.title),
    points: segment.points.map(theirName),
    speakers: (segment.speakers ?? []).map(theirName),
    outcomes: (segment.outcomes ?? []).map(theirName),
    attachments: attachmentsOf(segment),
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
    minutesUsed: course === 'toCome' ? null : wholeMinutes(used),
    minutesPaused: stood === null ? null : wholeMinutes(stood),
    minutesAdjusted: wholeMinutes(adjusted),
    reason: segment.reason.trim() === '' ? null : asSpoken(segment.reason),
  }
}

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
