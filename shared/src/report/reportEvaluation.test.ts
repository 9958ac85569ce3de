/** The evaluation in the report: there once it is closed and enough have answered, and without names. */
import { expect, test } from 'vitest'
import { evolve, type WorkshopEvent } from '../workshop/workshop.ts'
import { buildReport } from './buildReport.ts'
import { layOutReport } from './layOutReport.ts'
import { reportSample } from './testing/reportSample.ts'

const sample = reportSample()
const at = sample.generatedAt
const opened: WorkshopEvent = {
  type: 'EvaluationOpened',
  questions: [
    { id: 'goal', kind: 'mark', text: { en: 'It met its objectives.', es: 'Cumplió sus objetivos.' } },
    { id: 'next', kind: 'words', text: { en: 'What should change?' } },
  ],
  at,
  by: null,
}
const closed: WorkshopEvent = { type: 'EvaluationClosed', at, by: null }
const answered = (personId: string, goal: number, next: string): WorkshopEvent => ({
  type: 'EvaluationAnswered',
  personId,
  answers: { goal, next },
  at,
})
const people = Object.keys(sample.workshop.people)
const reportOf = (events: readonly WorkshopEvent[]) =>
  buildReport({ ...sample, workshop: events.reduce(evolve, sample.workshop) })
const answersOf = (count: number) =>
  people.slice(0, count).map((id, index) => answered(id, 5 - (index % 2), `Remark ${9 - index}`))
const reportAfter = (count: number) => reportOf([opened, ...answersOf(count), closed])

test('two answers are kept back, three are told as sums and words without names', () => {
  expect(reportAfter(2).evaluation).toBeNull()
  expect(reportAfter(2).sections.some(({ id }) => id === 'evaluation')).toBe(false)
  const report = reportAfter(3)
  expect(report.evaluation).toMatchObject({ answered: 3, questions: [{ mean: 4.67 }, { mean: null }] })
  const told = JSON.stringify(report.evaluation)
  for (const personId of people) expect(told).not.toContain(`"${personId}"`)
  const [goal, next] = report.evaluation?.questions ?? []
  expect(goal?.choices.map(({ count }) => count)).toEqual([0, 0, 0, 1, 2])
  expect(next?.remarks.map(({ en }) => en.text)).toEqual(['Remark 7', 'Remark 8', 'Remark 9'])
})

test('[EV5] while it is open the report tells nothing of it', () => {
  const report = reportOf([opened, ...answersOf(4)])
  expect(report.evaluation).toBeNull()
  expect(report.sections.some(({ id }) => id === 'evaluation')).toBe(false)
})

test.each([
  ['es', 'Hubo menos de tres respuestas'],
  ['en', 'There were fewer than three answers'],
] as const)('[EV5] in %s a question that too few answered says so', (language, sentence) => {
  const [third = ''] = people.slice(2)
  const onlyMark: WorkshopEvent = { type: 'EvaluationAnswered', personId: third, answers: { goal: 1 }, at }
  const report = reportOf([opened, ...answersOf(2), onlyMark, closed])
  const laidOut = JSON.stringify(layOutReport(report, language).blocks)
  expect(laidOut.split(sentence)).toHaveLength(2)
  expect(JSON.stringify(report)).not.toContain('Remark')
  expect(report.evaluation?.questions.map(({ mean }) => mean)).toEqual([3.33, null])
})

test.each(['es', 'en'] as const)(
  'in %s each question is a heading, with its chart, its mean and what was written',
  (language) => {
    const { blocks } = layOutReport(reportAfter(3), language)
    const from = blocks.findIndex((block) => block.kind === 'heading' && block.id === 'question-1')
    const kinds = blocks.slice(from, from + 3).map(({ kind }) => kind)
    expect(kinds).toEqual(['heading', 'figure', 'paragraph'])
    expect(JSON.stringify(blocks.slice(from))).toContain(language === 'es' ? '4,67' : '4.67')
  },
)
