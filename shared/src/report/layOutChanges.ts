/** Lays out the annex on how the report came to be: the drafts that went out, what was accepted, what was final before. */
import { changeTexts } from './changeTexts.ts'
import type { Layout } from './layout.ts'
import type { ReportChange } from './reportChangesModel.ts'
import type { Block, Cell } from './reportDocument.ts'
import type { ReportModel } from './reportModel.ts'
import { shortHash } from './reportStanding.ts'
import { verdictTexts } from './verdictTexts.ts'

type Draft = Extract<ReportChange, { kind: 'draft' }>
type Words = (key: keyof typeof changeTexts) => string

const verdicts = ['accepted', 'noted', 'notAccepted', 'unanswered'] as const

const countsOf = ({ counts }: Draft, { voice }: Layout, words: Words): string => {
  const said = verdicts
    .filter((verdict) => counts[verdict] > 0)
    .map((one) => verdictTexts[one][voice.language](counts[one]))
  return said.length === 0 ? words('noObservations') : said.join(', ')
}

const versionRow = (change: ReportChange, layout: Layout, words: Words): readonly Cell[] => {
  const { textCell, line, plain, voice } = layout
  const date = textCell(voice.times.shortDayHour(change.at.at))
  const hash = textCell(shortHash(change.hash))
  if (change.kind === 'draft')
    return [
      textCell(`${words('draft')} ${change.number}`),
      date,
      textCell(voice.times.shortDayHour(change.until.at)),
      hash,
      textCell(countsOf(change, layout, words)),
    ]
  const { reason, reopened } = change
  const lines = [
    ...(reason ? [line(reason, `${words('finalDespite')}:`)] : []),
    ...(reopened
      ? [plain(`${words('reopened')} ${voice.times.shortDayHour(reopened.at.at)}`), line(reopened.reason)]
      : []),
  ]
  return [textCell(words('final')), date, textCell(''), hash, lines.length > 0 ? lines : textCell('')]
}

const acceptedRows = (draft: Draft, { textCell, saidCell, line }: Layout, words: Words): readonly (readonly Cell[])[] =>
  draft.accepted.map(({ delegation, about, text, proposed, answer }) => [
    textCell(
      [
        `${words('draft')} ${draft.number}`,
        about.kind === 'whole' ? words('whole') : `${words(about.kind)} ${about.label}`,
      ].join(', '),
    ),
    saidCell(delegation),
    [line(text), ...(proposed ? [line(proposed, `${words('proposed')}:`)] : [])],
    saidCell(answer),
  ])

export const layOutChanges = ({ changes }: ReportModel, layout: Layout, annex: number): readonly Block[] => {
  const { annexHeading, remark, column, voice } = layout
  const words: Words = (key) => changeTexts[key][voice.language]
  const accepted = changes.flatMap((change) => (change.kind === 'draft' ? acceptedRows(change, layout, words) : []))
  return [
    annexHeading('changes', annex),
    remark(words('help')),
    {
      kind: 'table',
      caption: words('caption'),
      columns: [
        column(words('version'), 14),
        column(words('date'), 18),
        column(words('until'), 18),
        column(words('hash'), 18),
        column(words('outcome'), 32),
      ],
      rows: changes.map((change) => versionRow(change, layout, words)),
    },
    ...(accepted.length === 0
      ? [remark(words('noneAccepted'))]
      : [
          {
            kind: 'table' as const,
            caption: words('acceptedCaption'),
            columns: [
              column(words('about'), 18),
              column(words('delegation'), 16),
              column(words('observation'), 38),
              column(words('answer'), 28),
            ],
            rows: accepted,
          },
        ]),
  ]
}
