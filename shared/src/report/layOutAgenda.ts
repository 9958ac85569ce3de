/** Lays out the agenda: one table a sitting, planned beside held, with the reasons where any were given. */
import { interfaceLanguages } from '../language.ts'
import type { Layout } from './layout.ts'
import type { Block, Cell, Column } from './reportDocument.ts'
import type { ReportModel, ReportSegment, ReportSitting } from './reportModel.ts'
import { signedMinutes } from './wholeMinutes.ts'

const heldText = ({ actualStart, actualEnd, outcome }: ReportSegment, { voice, word }: Layout): string => {
  if (outcome !== 'held' && outcome !== 'running') return word(outcome)
  if (actualStart === null) return ''
  if (actualEnd === null) return `${voice.times.hour(actualStart.at)}– (${word('running')})`
  return voice.times.span(actualStart.at, actualEnd.at)
}

/** What it was, under which heading, what about, who spoke and what was expected of it. */
const activity = ({ title, kindName, part, points, speakers, outcomes }: ReportSegment, layout: Layout): Cell => {
  const { line, plain, pick, voice, word } = layout
  // A title such as "Panel: what moves caravans" has said the kind. Both languages must agree: their documents have the same lines.
  const isSaid = interfaceLanguages.every((language) => title[language].text.startsWith(kindName[language].text))
  const kind = isSaid ? [] : [pick(kindName).text]
  const heading = [...kind, ...(part ? [pick(part).text] : [])]
  const names = voice.list(speakers.map((one) => pick(one).text))
  return [
    line(title),
    ...(heading.length > 0 ? [plain(heading.join(' · '))] : []),
    ...points.map((point) => line(point, '–')),
    ...(speakers.length > 0 ? [plain(names, `${word('speakers')}:`)] : []),
    ...outcomes.map((outcome) => line(outcome, `${word('outcome')}:`)),
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

export const layOutAgenda = ({ agenda }: ReportModel, layout: Layout): readonly Block[] => {
  const { heading, paragraphs, word, pick } = layout
  const sittings = agenda.sittings.flatMap((sitting): readonly Block[] => [
    { ...heading(`sitting-${sitting.number}`, 2, ''), title: pick(sitting.title) },
    ...paragraphs(agenda.paragraphs.slice(sitting.number - 1, sitting.number)),
    sittingTable(sitting, layout),
  ])
  return [heading('agenda', 1, word('agenda')), ...sittings]
}
