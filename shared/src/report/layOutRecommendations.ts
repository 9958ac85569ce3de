/** Lays out what was adopted, as such reports print it (`I.` topic, `1)` recommendation), and where each came from. */
import { detailLines } from './layOutGroups.ts'
import type { Layout } from './layout.ts'
import type { Block, Cell, Line } from './reportDocument.ts'
import type { Said } from './passage.ts'
import type { ReportModel } from './reportModel.ts'
import type { ReportConsensus, ReportRecommendation, ReportSource } from './reportPlenaryModel.ts'

/** `Group 1 (1.2)`. */
export const sourceName = ({ group, label }: ReportSource, { pick }: Layout): string => `${pick(group).text} (${label})`

const remarkWords = {
  reservation: 'reservationOf',
  notConfirmed: 'notConfirmedBy',
  explanation: 'explanationOf',
} as const satisfies Record<ReportConsensus['remarks'][number]['kind'], string>

/** How the item was agreed, where there is more to say than that it was. */
const consensusLines = ({ consensus }: ReportRecommendation, layout: Layout): readonly Line[] => {
  const { plain, line, word, pick } = layout
  const { way, absent, awaited, confirmed, remarks } = consensus
  const named = (said: readonly Said[], key: 'absentAtAdoption' | 'awaitedAdReferendum' | 'confirmedAdReferendum') =>
    said.length === 0 ? [] : [plain(said.map((one) => pick(one).text).join(', '), `${word(key)}:`)]
  return [
    ...(way === 'silence' ? [plain(word('bySilence'))] : []),
    ...remarks.map(({ kind, delegation, text }) => line(text, `${word(remarkWords[kind])}, ${pick(delegation).text}:`)),
    ...named(absent, 'absentAtAdoption'),
    ...named(awaited, 'awaitedAdReferendum'),
    ...named(confirmed, 'confirmedAdReferendum'),
  ]
}

const details = (recommendation: ReportRecommendation, layout: Layout): readonly Line[] => [
  ...detailLines(recommendation, layout),
  ...consensusLines(recommendation, layout),
  layout.plain(
    recommendation.sources.map((source) => sourceName(source, layout)).join('; '),
    `${layout.word('source')}:`,
  ),
]

export const layOutPlenary = (model: ReportModel, layout: Layout): readonly Block[] => {
  const text = layout.paragraphs(model, 'plenary')
  return text.length === 0 ? [] : [layout.chapter('plenary'), ...text]
}

export const layOutRecommendations = (model: ReportModel, layout: Layout): readonly Block[] => {
  const { chapter, heading, paragraphs, remark, word, pick } = layout
  const { plenary } = model
  const topics = plenary.topics.flatMap(({ numeral, name, recommendations }): readonly Block[] => [
    { ...heading(`topic-${numeral}`, 2, pick(name)), numeral },
    recommendations.length === 0
      ? remark(word('noneInTopic'))
      : {
          kind: 'points',
          prefix: '',
          suffix: ')',
          points: recommendations.map((one) => ({
            number: one.number,
            passage: pick(one.text),
            details: details(one, layout),
          })),
        },
  ])
  return [
    chapter('recommendations'),
    ...paragraphs(model, 'recommendations'),
    ...(topics.length > 0 ? topics : [remark(word('noTopics'))]),
  ]
}

const originalLines = ({ originals }: ReportSource): Cell =>
  originals.map((original) => ({ label: `[${original.language}]`, passage: { ...original, note: null } }))

/** One row for each source, so that no cell grows beyond a page. */
const provenanceRows = (recommendation: ReportRecommendation, layout: Layout): readonly (readonly Cell[])[] =>
  recommendation.sources.map((source) => {
    const { textCell, saidCell } = layout
    const originals = originalLines(source)
    return [
      textCell(recommendation.label),
      textCell(sourceName(source, layout)),
      originals.length > 0 ? originals : saidCell(source.text),
      saidCell(...source.authors),
    ]
  })

export const layOutProvenance = ({ plenary }: ReportModel, layout: Layout, annex: number): readonly Block[] => {
  const { annexHeading, remark, word, column } = layout
  const recommendations = plenary.topics.flatMap((topic) => topic.recommendations)
  const title = annexHeading('provenance', annex)
  if (recommendations.length === 0) return [title, remark(word('noRecommendations'))]
  const columns = [
    column(word('recommendation'), 21),
    column(word('groupAndItem'), 18),
    column(word('originalWording'), 44),
    column(word('authors'), 20),
  ]
  const rows = recommendations.flatMap((one) => provenanceRows(one, layout))
  return [title, { kind: 'table', caption: word('provenanceCaption'), columns, rows }]
}
