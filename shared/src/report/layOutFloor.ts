/** Lays out the annex on who spoke for how long, and what was asked in writing and answered. */
import { barChart } from './barChart.ts'
import type { Layout } from './layout.ts'
import type { Block, Cell } from './reportDocument.ts'
import type { ReportFloor, ReportQuestion, ReportSpeaking } from './reportFloorModel.ts'
import type { ReportModel } from './reportModel.ts'

const two = (value: number): string => String(value).padStart(2, '0')
/** `4:05`, minutes and seconds. */
const length = (seconds: number): string => `${Math.floor(seconds / 60)}:${two(seconds % 60)}`
const allOf = ({ secondsInPlenary, secondsInGroups }: ReportSpeaking): number => secondsInPlenary + secondsInGroups

const timesTable = (caption: string, party: string, rows: readonly ReportSpeaking[], layout: Layout): Block => {
  const { column, word, textCell, pick } = layout
  return {
    kind: 'table',
    caption,
    columns: [
      column(party, 36),
      column(word('speeches'), 16, true),
      column(word('spokenInPlenary'), 16, true),
      column(word('spokenInGroups'), 16, true),
      column(word('spokenInAll'), 16, true),
    ],
    rows: rows.map((row) => [
      textCell(pick(row.name).text),
      textCell(String(row.speeches)),
      textCell(length(row.secondsInPlenary)),
      textCell(length(row.secondsInGroups)),
      textCell(length(allOf(row))),
    ]),
  }
}

const chart = (rows: readonly ReportSpeaking[], layout: Layout): readonly Block[] => {
  const { word, pick } = layout
  const spoken = rows.filter((row) => allOf(row) > 0)
  return barChart(layout, 'chart-floor', word('floorChart'), {
    isStacked: true,
    series: [word('spokenInPlenary'), word('spokenInGroups')],
    bars: spoken.map((row) => ({
      label: pick(row.name).text,
      values: [Math.round(row.secondsInPlenary / 60), Math.round(row.secondsInGroups / 60)],
    })),
  })
}

const outcomeCell = (question: ReportQuestion, layout: Layout): Cell => {
  const { word, line, plain, pick } = layout
  const { answers, outcome, reason, wasAnsweredOrally } = question
  const answered = answers.map(({ by, text }) => line(text, `${pick(by).text}:`))
  const orally = wasAnsweredOrally ? [plain(word('answeredOrally'))] : []
  if (reason !== null) return [line(reason, `${word('questionSetAside')}:`)]
  const stands =
    outcome === 'open' ? [plain(word('questionOpen'))] : outcome === 'merged' ? [plain(word('questionMerged'))] : []
  return [...answered, ...orally, ...stands]
}

const questionsTable = (questions: readonly ReportQuestion[], layout: Layout): Block => {
  const { column, word, textCell, line, plain, pick } = layout
  return {
    kind: 'table',
    caption: word('questionsCaption'),
    columns: [
      column(word('person'), 20),
      column(word('questionAsked'), 34),
      column(word('questionSupport'), 10, true),
      column(word('questionAnswer'), 36),
    ],
    rows: questions.map((question): readonly Cell[] => [
      [line(question.author), plain(pick(question.party).text), ...(question.group ? [line(question.group)] : [])],
      [line(question.text)],
      textCell(String(question.supporters)),
      outcomeCell(question, layout),
    ]),
  }
}

const spoke = ({ delegations, platforms }: ReportFloor): boolean =>
  [...delegations, ...platforms].some(({ speeches }) => speeches > 0)

export const layOutFloor = ({ floor }: ReportModel, layout: Layout, annex: number): readonly Block[] => {
  if (floor === null) return []
  const { annexHeading, remark, word } = layout
  const times: readonly Block[] = spoke(floor)
    ? [
        remark(word('floorHelp')),
        timesTable(word('floorByPlatform'), word('platform'), floor.platforms, layout),
        timesTable(word('floorByDelegation'), word('delegation'), floor.delegations, layout),
        ...chart(floor.delegations, layout),
      ]
    : []
  return [
    annexHeading('floor', annex),
    ...times,
    ...(floor.questions.length > 0 ? [questionsTable(floor.questions, layout)] : []),
  ]
}
