/** Lays out the agenda: one table a sitting, planned beside held, with the reasons where any were given. */
import { barChart } from './barChart.ts'
import { isKindSaid } from './isKindSaid.ts'
import type { Layout } from './layout.ts'
import type { Block, Cell, Column } from './reportDocument.ts'
import type { ReportSegment, ReportSitting } from './reportAgendaModel.ts'
import type { ReportModel } from './reportModel.ts'
import { minutesBetween, signedMinutes } from './wholeMinutes.ts'

const heldText = ({ actualStart, actualEnd, outcome }: ReportSegment, { voice, word }: Layout): string => {
  if (outcome !== 'held' && outcome !== 'running') return word(outcome)
  if (actualStart === null) return ''
  if (actualEnd === null) return `${voice.times.hour(actualStart.at)}– (${word('running')})`
  return voice.times.span(actualStart.at, actualEnd.at)
}

/** What it was, under which heading, what about, who spoke and what was expected of it. */
const activity = (segment: ReportSegment, layout: Layout): Cell => {
  const { title, kindName, part, points, speakers, outcomes, attachments } = segment
  const { line, plain, pick, voice, word } = layout
  const kind = isKindSaid(segment) ? [] : [pick(kindName).text]
  const heading = [...kind, ...(part ? [pick(part).text] : [])]
  const names = voice.list(speakers.map((one) => pick(one).text))
  return [
    line(title),
    ...(heading.length > 0 ? [plain(heading.join(' · '))] : []),
    ...points.map((point) => line(point, '–')),
    ...(speakers.length > 0 ? [plain(names, `${word('speakers')}:`)] : []),
    ...outcomes.map((outcome) => line(outcome, `${word('outcome')}:`)),
    ...(attachments.length > 0
      ? [plain(attachments.map(({ name }) => pick(name).text).join(', '), `${word('documents')}:`)]
      : []),
  ]
}

/** How late it ended, and below it by how much it took longer or shorter, where that is not the same. */
const differenceCell = ({ minutesLate, minutesLonger }: ReportSegment, { textCell, plain, word }: Layout): Cell => {
  if (minutesLate === null) return textCell('')
  const atEnd = plain(signedMinutes(minutesLate))
  if (minutesLonger === null || minutesLonger === minutesLate) return [atEnd]
  return [atEnd, plain(signedMinutes(minutesLonger), word('length'))]
}

const segmentRow = (segment: ReportSegment, layout: Layout, hasReasons: boolean): readonly Cell[] => {
  const { saidCell, textCell, voice } = layout
  const { coordinator, plannedStart, plannedEnd, reason } = segment
  return [
    activity(segment, layout),
    saidCell(coordinator),
    textCell(voice.times.span(plannedStart.at, plannedEnd.at)),
    textCell(heldText(segment, layout)),
    differenceCell(segment, layout),
    ...(hasReasons ? [reason === null ? textCell('') : saidCell(reason)] : []),
  ]
}

const columnsOf = ({ column, word }: Layout, hasReasons: boolean): readonly Column[] =>
  hasReasons
    ? [
        column(word('activity'), 27),
        column(word('coordinator'), 17),
        column(word('planned'), 13),
        column(word('held'), 13),
        column(word('difference'), 11, true),
        column(word('reason'), 19),
      ]
    : [
        column(word('activity'), 36),
        column(word('coordinator'), 21),
        column(word('planned'), 15),
        column(word('held'), 15),
        column(word('difference'), 13, true),
      ]

const sittingTable = ({ title, segments }: ReportSitting, layout: Layout): Block => {
  const hasReasons = segments.some(({ reason }) => reason !== null)
  return {
    kind: 'table',
    caption: `${layout.word('agenda')}: ${layout.pick(title).text}`,
    columns: columnsOf(layout, hasReasons),
    rows: segments.map((segment) => segmentRow(segment, layout, hasReasons)),
  }
}

/** Minutes planned beside minutes used, of what was held. */
const timesChart = ({ number, title, segments }: ReportSitting, layout: Layout): readonly Block[] => {
  const { word, pick } = layout
  const held = segments.filter(({ outcome }) => outcome === 'held')
  return barChart(layout, `chart-times-${number}`, `${word('timesChart')}: ${pick(title).text}`, {
    isStacked: false,
    series: [word('planned'), word('used')],
    bars: held.map((segment) => ({
      label: pick(segment.title).text === '' ? pick(segment.kindName).text : pick(segment.title).text,
      values: [minutesBetween(segment.plannedStart.at, segment.plannedEnd.at), segment.minutesUsed ?? 0],
    })),
  })
}

export const layOutAgenda = ({ agenda }: ReportModel, layout: Layout, annex: number): readonly Block[] => {
  const { annexHeading, heading, remark, word, pick } = layout
  const title = annexHeading('agenda', annex)
  if (agenda.sittings.length === 0) return [title, remark(word('noSittings'))]
  const sittings = agenda.sittings.flatMap((sitting): readonly Block[] => [
    heading(`agenda-${sitting.number}`, 2, pick(sitting.title)),
    sittingTable(sitting, layout),
    ...timesChart(sitting, layout),
  ])
  return [title, ...sittings]
}
