/** Lays out the follow-up: the mechanism in prose, and who does what by when. */
import { followUpWords } from './followUpTexts.ts'
import type { Layout } from './layout.ts'
import type { Block, Cell } from './reportDocument.ts'
import type { ReportFollowUp } from './reportFollowUpModel.ts'
import type { ReportModel } from './reportModel.ts'
import { whatIsPlanned } from './whatIsPlanned.ts'
import type { ReportRecommendation } from './reportPlenaryModel.ts'

const row = (item: ReportFollowUp, adopted: ReportRecommendation | undefined, layout: Layout): readonly Cell[] => {
  const { textCell, saidCell, line, plain, voice, word } = layout
  const { responsible, dueAt, timeFrame, indicator } = whatIsPlanned(item, adopted)
  const { label, progress, isOverdue, reports } = item
  const last = reports.at(-1)
  return [
    [plain(label), ...(adopted ? [line(adopted.text)] : [])],
    saidCell(...responsible),
    dueAt ? textCell(voice.times.day(dueAt.at)) : saidCell(...(timeFrame ? [timeFrame] : [])),
    saidCell(...(indicator ? [indicator] : [])),
    [
      plain(`${followUpWords[progress][voice.language]}${isOverdue ? ` (${word('overdue')})` : ''}`),
      ...(last ? [line(last.note, `${voice.times.shortDayHour(last.at.at)}:`)] : []),
    ],
  ]
}

export const layOutFollowUp = (model: ReportModel, layout: Layout): readonly Block[] => {
  const { chapter, paragraphs, remark, column, word } = layout
  const adopted = model.plenary.topics.flatMap(({ recommendations }) => recommendations)
  const byId = new Map(adopted.map((one) => [one.jointItemId, one]))
  const text = [chapter('followUp'), ...paragraphs(model, 'followUp')]
  if (model.followUp.length === 0) return [...text, remark(word('noFollowUp'))]
  return [
    ...text,
    {
      kind: 'table',
      caption: word('followUpCaption'),
      columns: [
        column(word('recommendation'), 32),
        column(word('responsible'), 20),
        column(word('due'), 14),
        column(word('indicator'), 18),
        column(word('status'), 16),
      ],
      rows: model.followUp.map((item) => row(item, byId.get(item.jointItemId), layout)),
    },
  ]
}
