/** Lays out who took part: in prose, then counted by delegation and by platform. The names are in an annex. */
import { barChart } from './barChart.ts'
import type { Layout } from './layout.ts'
import { inOrder } from './partyOrder.ts'
import type { Block, Table } from './reportDocument.ts'
import type { ReportModel } from './reportModel.ts'
import type { ReportTurnout } from './reportPeopleModel.ts'

/** Two sittings of a delegation beside each other can be read, ten cannot. */
const mostBars = 3

const sittingNames = ({ agenda }: ReportModel, { word }: Layout): readonly string[] =>
  agenda.sittings.map(({ number }) => `${word('sitting')} ${number}`)

const turnoutTable = (
  model: ReportModel,
  layout: Layout,
  of: 'delegation' | 'platform',
  turnouts: readonly ReportTurnout[],
): Table => {
  const { word, column, saidCell, textCell, platformNames } = layout
  // Where there is one platform, everybody's is the same.
  const hasPlatforms = of === 'delegation' && model.cover.platforms.length > 1
  return {
    kind: 'table',
    caption: word(of === 'delegation' ? 'turnoutByDelegation' : 'turnoutByPlatform'),
    columns: [
      column(word(of), 30),
      ...(hasPlatforms ? [column(word('platforms'), 18)] : []),
      column(word('enrolled'), 12, true),
      column(word('attendedCount'), 12, true),
      ...sittingNames(model, layout).map((name) => column(name, 11, true)),
    ],
    rows: turnouts.map(({ name, platforms, enrolled, attended, inSittings }) => [
      saidCell(name),
      ...(hasPlatforms ? [textCell(platformNames(model, platforms))] : []),
      ...[enrolled, attended, ...inSittings].map((count) => textCell(String(count))),
    ]),
  }
}

const isDelegation = ({ kind }: ReportTurnout): boolean => kind !== 'none'

const turnoutCharts = (model: ReportModel, layout: Layout, delegations: readonly ReportTurnout[]): readonly Block[] => {
  const { word, pick } = layout
  const sittings = sittingNames(model, layout)
  const { platforms } = model.participants
  const bySitting = {
    isStacked: false,
    series: platforms.map(({ name }) => pick(name).text),
    bars: sittings.map((label, at) => ({ label, values: platforms.map(({ inSittings }) => inSittings[at] ?? 0) })),
  }
  const isDetailed = sittings.length <= mostBars
  const byDelegation = {
    isStacked: false,
    series: isDetailed ? sittings : [word('attendedCount')],
    bars: delegations.filter(isDelegation).map(({ name, attended, inSittings }) => ({
      label: pick(name).text,
      values: isDetailed ? inSittings : [attended],
    })),
  }
  return [
    ...(platforms.length > 1 ? barChart(layout, 'chart-platforms', word('turnoutByPlatform'), bySitting) : []),
    ...barChart(layout, 'chart-delegations', word('turnoutByDelegation'), byDelegation),
  ]
}

export const layOutParticipants = (model: ReportModel, layout: Layout): readonly Block[] => {
  const { chapter, paragraphs } = layout
  const delegations = inOrder(model.participants.delegations, layout)
  const { platforms } = model.participants
  return [
    chapter('participants'),
    ...paragraphs(model, 'participants'),
    ...(delegations.length > 0 ? [turnoutTable(model, layout, 'delegation', delegations)] : []),
    ...(platforms.length > 1 ? [turnoutTable(model, layout, 'platform', platforms)] : []),
    ...turnoutCharts(model, layout, delegations),
  ]
}
