/** Lays out the agenda: one table a sitting, planned beside held. */
import { interfaceLanguages } from '../language.ts'
import type { Layout } from './layout.ts'
import type { Block, Cell } from './reportDocument.ts'
import type { ReportModel, ReportSegment } from './reportModel.ts'
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

const segmentRow = (segment: ReportSegment, layout: Layout): readonly Cell[] => {
  const { saidCell, textCell, voice } = layout
  const { coordinator, plannedStart, plannedEnd, minutesLate } = segment
  return [
    activity(segment, layout),
    saidCell(coordinator),
    textCell(voice.times.span(plannedStart.at, plannedEnd.at)),
    textCell(heldText(segment, layout)),
    textCell(minutesLate === null ? '' : signedMinutes(minutesLate)),
  ]
}

export const layOutAgenda = ({ agenda }: ReportModel, layout: Layout): readonly Block[] => {
  const { heading, paragraphs, word, column, pick } = layout
  const columns = [
    column(word('activity'), 36),
    column(word('coordinator'), 21),
    column(word('planned'), 15),
    column(word('held'), 15),
    column(word('difference'), 13, true),
  ]
  const sittings = agenda.sittings.flatMap(({ number, title, segments }): readonly Block[] => [
    { ...heading(`sitting-${number}`, 2, ''), title: pick(title) },
    ...paragraphs(agenda.paragraphs.slice(number - 1, number)),
    {
      kind: 'table',
      caption: `${word('agenda')}: ${pick(title).text}`,
      columns,
      rows: segments.map((segment) => segmentRow(segment, layout)),
    },
  ])
  return [heading('agenda', 1, word('agenda')), ...sittings]
}
