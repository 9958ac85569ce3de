/** Lays out what people answered about the workshop: each question as a chart, and what they wrote. */
import { barChart } from './barChart.ts'
import type { Layout } from './layout.ts'
import type { Block } from './reportDocument.ts'
import type { ReportModel } from './reportModel.ts'

export const layOutEvaluation = (model: ReportModel, layout: Layout): readonly Block[] => {
  const { chapter, heading, paragraphs, pick, word, line, remark } = layout
  const { evaluation } = model
  if (evaluation === null) return []
  return [
    chapter('evaluation'),
    ...paragraphs(model, 'evaluation'),
    ...evaluation.questions.flatMap(({ question, choices, mean, remarks }, at): readonly Block[] => [
      heading(`question-${at + 1}`, 2, pick(question)),
      ...(choices.length + remarks.length === 0 ? [remark(word('tooFewAnswers'))] : []),
      ...barChart(layout, `chart-question-${at + 1}`, word('answersCaption'), {
        isStacked: false,
        series: [word('answersCaption')],
        bars: choices.map(({ label, count }) => ({ label: pick(label).text, values: [count] })),
      }),
      ...(mean === null ? [] : [remark(`${word('meanMark')}: ${layout.voice.decimal(mean)}`)]),
      ...(remarks.length > 0 ? [remark(`${word('remarks')}:`)] : []),
      ...remarks.map((said): Block => ({ kind: 'paragraph', number: null, passage: line(said).passage })),
    ]),
  ]
}
