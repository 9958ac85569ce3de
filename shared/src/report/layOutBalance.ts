/** Lays out the annex on the balance of the groups: how even, whose seats, and what each rule cost. */
import type { Layout } from './layout.ts'
import type { Block, Table } from './reportDocument.ts'
import type { ReportBalance } from './reportBalanceModel.ts'
import type { ReportModel } from './reportModel.ts'

const levelsTable = ({ levels }: ReportBalance, layout: Layout): Table => {
  const { word, column, saidCell, textCell } = layout
  return {
    kind: 'table',
    caption: word('balanceLevelsCaption'),
    columns: [
      column(word('aspect'), 40),
      column(word('deviation'), 15, true),
      column(word('leastPossible'), 15, true),
      column(word('state'), 30),
    ],
    rows: levels.map(({ name, excess, bound, said }) => [
      saidCell(name),
      textCell(String(excess)),
      textCell(String(bound)),
      saidCell(said),
    ]),
  }
}

const evenText = ([low, high]: readonly [number, number], layout: Layout): string =>
  `(${layout.word('even')}: ${low === high ? low : `${low}–${high}`})`

const seatsTable = ({ seats }: ReportBalance, { cover }: ReportModel, layout: Layout): Table => {
  const { word, column, saidCell, textCell, plain, pick } = layout
  const platformCell = (platforms: ReportBalance['seats'][number]['platforms'], platformId: string) => {
    const held = platforms.find((one) => one.platformId === platformId)
    return held
      ? [plain(`${held.seats} ${evenText(held.band, layout)}`), plain(String(held.ownVoices), `${word('ownVoices')}:`)]
      : textCell('')
  }
  return {
    kind: 'table',
    caption: word('balanceSeatsCaption'),
    columns: [
      column(word('group'), 28),
      column(word('people'), 12, true),
      column(word('voices'), 12, true),
      ...cover.platforms.map(({ short }) => ({ ...column('', 24), title: pick(short) })),
    ],
    rows: seats.map(({ group, people, voices, platforms }) => [
      saidCell(group),
      textCell(String(people)),
      textCell(String(voices)),
      ...cover.platforms.map(({ id }) => platformCell(platforms, id)),
    ]),
  }
}

const rulesTable = ({ rules }: ReportBalance, layout: Layout): Table => {
  const { word, column, saidCell } = layout
  return {
    kind: 'table',
    caption: word('balanceRulesCaption'),
    columns: [column(word('rule'), 60), column(word('itsPrice'), 40)],
    rows: rules.map(({ rule, said }) => [saidCell(rule), saidCell(said)]),
  }
}

export const layOutBalance = (model: ReportModel, layout: Layout, annex: number): readonly Block[] => {
  const { annexHeading, line, remark, word } = layout
  const { balance } = model.groups
  const title = annexHeading('balance', annex)
  if (!balance) return [title, remark(word('noSeats'))]
  return [
    title,
    remark(word('balanceHelp')),
    ...balance.statements.map((said): Block => ({ kind: 'paragraph', number: null, passage: line(said).passage })),
    levelsTable(balance, layout),
    seatsTable(balance, model, layout),
    ...(balance.rules.length > 0 ? [rulesTable(balance, layout)] : []),
  ]
}
