/** Lays out what was not adopted: set aside and why, objected to and by whom, left open. Empty tables are left out. */
import type { Layout } from './layout.ts'
import { sourceName } from './layOutRecommendations.ts'
import type { Block, Cell, Column } from './reportDocument.ts'
import type { ReportModel } from './reportModel.ts'
import type { ReportLeftOver, ReportOpenPoint } from './reportPlenaryModel.ts'

/** The wording of the groups: what the joint list says meanwhile is not part of the record. */
const pointCell = ({ sources }: ReportLeftOver, layout: Layout): Cell =>
  sources.map((source) => layout.line(source.text, `${sourceName(source, layout)}:`))

const section = (
  layout: Layout,
  id: string,
  key: 'setAside' | 'objections' | 'open',
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
): readonly Block[] => {
  const title = layout.word(key)
  return rows.length === 0
    ? []
    : [layout.heading(id, 2, title), { kind: 'table', caption: layout.word(`${key}Caption`), columns, rows }]
}

const stateWords = {
  open: 'stateOpen',
  asked: 'stateAsked',
  silence: 'stateSilence',
  notPlaced: 'stateNotPlaced',
} as const satisfies Record<ReportOpenPoint['state'], string>

export const layOutLeftOver = ({ plenary, groups }: ReportModel, layout: Layout): readonly Block[] => {
  const { chapter, remark, word, column, saidCell, textCell, voice } = layout
  const point = [column(word('point'), 46), column(word('topic'), 20)]
  const setAside = plenary.setAside.map((one) => [pointCell(one, layout), saidCell(one.topic), saidCell(one.reason)])
  const objections = plenary.objections.flatMap((one) =>
    one.objections.map(({ delegation, reason, at }) => [
      pointCell(one, layout),
      saidCell(delegation),
      saidCell(reason),
      textCell(voice.times.shortDayHour(at.at)),
    ]),
  )
  const open = plenary.open.map((one) => [
    pointCell(one, layout),
    saidCell(one.topic),
    textCell(word(stateWords[one.state])),
  ])
  const title = chapter('notAdopted')
  if (setAside.length + objections.length + open.length === 0) {
    const isAnything = groups.groups.some(({ topics }) => topics.length > 0)
    return [title, remark(word(isAnything ? 'nothingLeftOver' : 'nothingPutForward'))]
  }
  return [
    title,
    ...section(layout, 'set-aside', 'setAside', [...point, column(word('reason'), 34)], setAside),
    ...section(
      layout,
      'objections',
      'objections',
      [
        column(word('point'), 40),
        column(word('delegation'), 16),
        column(word('reason'), 28),
        column(word('moment'), 16),
      ],
      objections,
    ),
    ...section(layout, 'open', 'open', [...point, column(word('state'), 34)], open),
  ]
}
