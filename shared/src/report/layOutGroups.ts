/** Lays out the working groups: their composition together, then each with its conclusions. */
import { barChart } from './barChart.ts'
import type { Layout } from './layout.ts'
import type { Block, Line, Table } from './reportDocument.ts'
import type { ReportGroup } from './reportGroupsModel.ts'
import type { ReportModel } from './reportModel.ts'
import { groupSection } from './reportSectionIds.ts'

const details = ['kind', 'responsible', 'timeFrame', 'indicator'] as const

/** The party responsible, the time frame and the indicator, where somebody named them. */
export const detailLines = (
  item: Pick<ReportGroup['topics'][number]['items'][number], (typeof details)[number]>,
  { line, word }: Layout,
): readonly Line[] =>
  details.flatMap((detail) => {
    const said = item[detail]
    return said ? [line(said, `${word(detail)}:`)] : []
  })

const composition = ({ cover, groups }: ReportModel, layout: Layout): Table => {
  const { word, column, saidCell, textCell, pick } = layout
  const spreadOf = (platformId: string): string =>
    String(groups.spreads.find((one) => one.platformId === platformId)?.spread ?? '')
  // Nobody can speak for two platforms where there is one.
  const mayConcur = cover.platforms.length > 1
  const rows = groups.groups.map((group) => [
    saidCell(group.name),
    ...cover.platforms.map(({ id }) => textCell(String(group.platformSeats[id] ?? 0))),
    ...(mayConcur ? [textCell(String(group.concurrent))] : []),
    textCell(String(group.size)),
  ])
  const sizes = groups.groups.map(({ size }) => size)
  const concurrent = groups.groups.map((group) => group.concurrent)
  const spread = (counts: readonly number[]): string => String(Math.max(...counts) - Math.min(...counts))
  return {
    kind: 'table',
    caption: word('seatsCaption'),
    columns: [
      column(word('group'), 34),
      ...cover.platforms.map(({ short }) => ({ ...column('', 15, true), title: pick(short) })),
      ...(mayConcur ? [column(word('concurrent'), 22, true)] : []),
      column(word('people'), 15, true),
    ],
    rows: [
      ...rows,
      [
        textCell(word('spread')),
        ...cover.platforms.map(({ id }) => textCell(spreadOf(id))),
        ...(mayConcur ? [textCell(spread(concurrent))] : []),
        textCell(spread(sizes)),
      ],
    ],
  }
}

const seatsChart = ({ cover, groups }: ReportModel, layout: Layout): readonly Block[] =>
  barChart(layout, 'chart-seats', layout.word('seatsChart'), {
    isStacked: false,
    series: cover.platforms.map(({ short }) => layout.pick(short).text),
    bars: groups.groups.map(({ name, platformSeats }) => ({
      label: layout.pick(name).text,
      values: cover.platforms.map(({ id }) => platformSeats[id] ?? 0),
    })),
  })

const conclusions = (group: ReportGroup, layout: Layout): readonly Block[] => {
  const { heading, remark, word, pick } = layout
  if (group.topics.length === 0) return [remark(word('noGroupItems'))]
  return group.topics.flatMap(({ name, items }, index): readonly Block[] => [
    heading(`group-${group.number}-topic-${index + 1}`, 3, pick(name)),
    {
      kind: 'points',
      prefix: `${group.number}.`,
      suffix: '',
      points: items.map((item) => ({
        number: item.number,
        passage: pick(item.text),
        details: detailLines(item, layout),
      })),
    },
  ])
}

export const layOutGroups = (model: ReportModel, layout: Layout): readonly Block[] => {
  const { chapter, heading, paragraphs, remark, pick, word } = layout
  const { groups, seating } = model.groups
  const text = [chapter('groups'), ...paragraphs(model, 'groups')]
  if (groups.length === 0) return [...text, remark(word('noGroups'))]
  return [
    ...text,
    ...(seating === 'none' ? [] : [composition(model, layout), ...seatsChart(model, layout)]),
    ...groups.flatMap((group): readonly Block[] => [
      { ...heading(`group-${group.number}`, 2, pick(group.name)), section: groupSection(group.id) },
      ...paragraphs(model, groupSection(group.id)),
      ...conclusions(group, layout),
    ]),
  ]
}
