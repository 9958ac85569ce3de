/** The annex on the floor: who spoke for how long, in plenary and in groups, and what was asked and answered. */
import { describe, expect, test } from 'vitest'
import { minutes, plus, seconds } from '../time.ts'
import { hasRole } from '../workshop/people/evolvePeople.ts'
import type { WorkshopEvent } from '../workshop/workshop.ts'
import { buildReport } from './buildReport.ts'
import { layOutReport } from './layOutReport.ts'
import { secondDay } from './testing/reportFacts.ts'
import { reportSample } from './testing/reportSample.ts'

const at = plus(secondDay, minutes(15))
const { workshop } = reportSample()
const delegates = Object.values(workshop.people).filter((person) => hasRole(person, 'delegate'))
const honduras = delegates.find(({ delegationId }) => delegationId === 'honduras')?.personId ?? ''
const other = delegates.find(({ delegationId }) => delegationId !== 'honduras')?.personId ?? ''
const [{ id: groupId } = { id: '' }] = workshop.groups.groups
const expert = Object.values(workshop.people).find((person) => hasRole(person, 'expert'))?.personId ?? null

const spoke = (id: string, personId: string, roomId: string, length: number): readonly WorkshopEvent[] => [
  {
    type: 'FloorGiven',
    roomId,
    speechId: id,
    requestId: null,
    slotId: null,
    segmentId: 'segment',
    personId,
    kind: 'statement',
    language: null,
    limit: null,
    at,
    by: null,
  },
  { type: 'FloorTaken', roomId, speechId: id, why: 'finished', spent: seconds(length), at, by: null },
]
const asked = (id: string, text: string): WorkshopEvent => ({
  type: 'QuestionAsked',
  questionId: id,
  roomId: 'plenary',
  segmentId: null,
  delegationId: 'honduras',
  text: { es: text },
  language: 'es',
  to: null,
  at,
  by: honduras,
})
const published = (questionId: string, es: string, en: string): WorkshopEvent => ({
  type: 'QuestionPublished',
  questionId,
  text: { es, en },
  at,
  by: null,
})

const events: readonly WorkshopEvent[] = [
  ...spoke('one', honduras, 'plenary', 125),
  ...spoke('two', honduras, groupId, 60),
  ...spoke('three', other, 'plenary', 30),
  asked('q1', '¿Quién paga?'),
  asked('q2', '¿Nadie lo publicó?'),
  asked('q3', '¿Y la oficina?'),
  published('q1', '¿Quién paga?', 'Who pays?'),
  published('q3', '¿Y la oficina?', 'And the office?'),
  {
    type: 'QuestionAnswered',
    questionId: 'q1',
    answerId: 'a1',
    text: { en: 'The <b>fund</b> does.' },
    language: 'en',
    at,
    by: expert,
  },
  { type: 'QuestionSetAside', questionId: 'q3', reason: 'Fuera del mandato.', at, by: null },
]
const model = buildReport(reportSample(...events))

describe('the annex on the floor', () => {
  test('counts delegations and platforms, in plenary and in groups', () => {
    const row = model.floor?.delegations.find(({ id }) => id === 'honduras')
    expect(row).toMatchObject({ speeches: 2, secondsInPlenary: 125, secondsInGroups: 60 })
    expect(model.floor?.delegations.length).toBe(workshop.charter.delegations.length)
    const inAll = model.floor?.platforms.map(
      ({ secondsInPlenary, secondsInGroups }) => secondsInPlenary + secondsInGroups,
    )
    expect(Math.max(...(inAll ?? []))).toBeGreaterThanOrEqual(185)
  })

  test('has the questions that were published, with their answers and reasons, and none that was not', () => {
    expect(model.floor?.questions.map(({ id, outcome, supporters }) => [id, outcome, supporters])).toEqual([
      ['q1', 'answered', 1],
      ['q3', 'setAside', 1],
    ])
    expect(JSON.stringify(model)).not.toContain('Nadie lo publicó')
  })

  test('is laid out in both languages, and hostile words come out as words', () => {
    const text = JSON.stringify(layOutReport(model, 'es').blocks)
    for (const words of ['Uso de la palabra y preguntas', '2:05', '3:05', '¿Quién paga?', 'Fuera del mandato.'])
      expect(text).toContain(words)
    const english = JSON.stringify(layOutReport(model, 'en').blocks)
    for (const words of ['The floor and questions', 'Who pays?', 'The <b>fund</b> does.'])
      expect(english).toContain(words)
  })

  test('is not there where nobody spoke or asked', () => {
    const empty = buildReport(reportSample())
    expect(empty.floor).toBeNull()
    expect(empty.sections.some(({ id }) => id === 'floor')).toBe(false)
    const annexes = (of: typeof model) => layOutReport(of, 'en').blocks.filter(({ kind }) => kind === 'heading')
    expect(JSON.stringify(annexes(empty))).not.toContain('The floor and questions')
    expect(annexes(model).length).toBe(annexes(empty).length + 1)
  })
})
