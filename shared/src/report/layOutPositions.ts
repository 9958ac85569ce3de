/** Lays out the annex on where the delegations of each platform stand on each adopted item. */
import type { Id } from '../ids.ts'
import { barChart } from './barChart.ts'
import type { Layout } from './layout.ts'
import type { Block, Cell } from './reportDocument.ts'
import type { ReportModel } from './reportModel.ts'
import type { ReportPosition } from './reportPositionsModel.ts'

const standings = ['support', 'canLiveWith', 'reservation', 'objection', 'saidNothing', 'absent'] as const
type Standing = (typeof standings)[number]

const standingOf = ({ stance, wasAbsent }: ReportPosition): Standing => stance ?? (wasAbsent ? 'absent' : 'saidNothing')

type Voices = {
  readonly label: string
  readonly platform: string
  readonly positions: readonly ReportPosition[]
}

/** The delegations of each platform on one item; those of none stand last. */
const byPlatform = (
  label: string,
  positions: readonly ReportPosition[],
  { cover }: ReportModel,
  { pick, word }: Layout,
): readonly Voices[] => {
  const of = (platformId: Id) => positions.filter(({ platforms }) => platforms.includes(platformId))
  const others = positions.filter(({ platforms }) => !cover.platforms.some(({ id }) => platforms.includes(id)))
  return [
    ...cover.platforms.map(({ id, short }) => ({ label, platform: pick(short).text, positions: of(id) })),
    { label, platform: word('withoutPlatform'), positions: others },
  ].filter((voices) => voices.positions.length > 0)
}

const byItem = (positions: readonly ReportPosition[]): ReadonlyMap<string, readonly ReportPosition[]> => {
  const items = new Map<string, ReportPosition[]>()
  for (const position of positions) {
    const own = items.get(position.label)
    if (own) own.push(position)
    else items.set(position.label, [position])
  }
  return items
}

export const layOutPositions = (model: ReportModel, layout: Layout, annex: number): readonly Block[] => {
  const { annexHeading, remark, word, column, textCell, pick, voice } = layout
  const title = annexHeading('positions', annex)
  if (model.positions.length === 0) return [title, remark(word('noPositions'))]
  const items = byItem(model.positions)
  const seen = standings.filter((standing) => model.positions.some((one) => standingOf(one) === standing))
  if (seen.every((standing) => standing === 'saidNothing')) return [title, remark(word('onlySilence'))]
  const names = (positions: readonly ReportPosition[]): string =>
    voice.alphabetical(positions.map(({ delegation }) => pick(delegation).text)).join(', ')
  const rows = [...items].flatMap(([label, positions]) =>
    byPlatform(label, positions, model, layout).map((voices): readonly Cell[] => [
      textCell(voices.label),
      textCell(voices.platform),
      ...seen.map((standing) => textCell(names(voices.positions.filter((one) => standingOf(one) === standing)))),
    ]),
  )
  const chart = {
    isStacked: true,
    series: seen.map((standing) => word(standing)),
    bars: [...items].map(([label, positions]) => ({
      label,
      values: seen.map((standing) => positions.filter((one) => standingOf(one) === standing).length),
    })),
  }
  return [
    title,
    remark(word('positionsHelp')),
    ...barChart(layout, 'chart-positions', word('positionsChart'), chart),
    {
      kind: 'table',
      caption: word('positionsCaption'),
      columns: [
        column(word('point'), 10),
        column(word('platform'), 12),
        ...seen.map((standing) => column(word(standing), Math.floor(78 / seen.length))),
      ],
      rows,
    },
  ]
}
