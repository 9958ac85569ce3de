/** Opening, answering and summing up an evaluation. */
import { describe, expect, test } from 'vitest'
import { accept } from '../../decision.ts'
import { fold, given } from '../../testing/givenWhenThen.ts'
import { dayOne, sampleFacts } from '../../testing/sampleFacts.ts'
import { personActor } from '../actor.ts'
import { audiences, redactEvent, redactWorkshop } from '../redact.ts'
import { refuse } from '../refusals.ts'
import type { Command, WorkshopEvent } from '../workshop.ts'
import type { EvaluationAnswers, EvaluationQuestion } from './evaluation.ts'
import { evaluationResults } from './evaluationResults.ts'
import { standardQuestions } from './standardQuestions.ts'

const questions: EvaluationQuestion[] = [
  { id: 'goal', kind: 'mark', text: { en: 'It met its objectives.' } },
  { id: 'next', kind: 'words', text: { en: 'What should change?' } },
]
const by = 'secretariat-rcm'
const secretariat = { actor: personActor(by) }
const open: Command = { type: 'OpenEvaluation', questions }
const opened: WorkshopEvent = { type: 'EvaluationOpened', questions, at: dayOne, by }
const closed: WorkshopEvent = { type: 'EvaluationClosed', at: dayOne, by }
const answers = (personId: string, given: EvaluationAnswers): WorkshopEvent => ({
  type: 'EvaluationAnswered',
  personId,
  answers: given,
  at: dayOne,
})
const answer = (given: EvaluationAnswers): Command => ({ type: 'AnswerEvaluation', answers: given })
const delegate = { actor: personActor('honduras-1') }

describe('opening', () => {
  test('[EV1] it is opened, closed and opened again, once each', () => {
    expect(given(...sampleFacts).when(open, secretariat)).toEqual(accept(opened))
    expect(given(...sampleFacts, opened).when(open, secretariat)).toEqual(accept())
    expect(given(...sampleFacts, opened).when({ type: 'CloseEvaluation' }, secretariat)).toEqual(accept(closed))
    expect(given(...sampleFacts, opened, closed).when({ type: 'CloseEvaluation' }, secretariat)).toEqual(accept())
    expect(given(...sampleFacts, opened, closed).when(open, secretariat)).toEqual(accept(opened))
  })

  test('[EV1] a question without words, or one that is there twice, is refused', () => {
    const [first] = questions
    if (!first) throw new Error('no question')
    for (const wrong of [[{ ...first, text: { en: ' ' } }], [first, first]])
      expect(given(...sampleFacts).when({ type: 'OpenEvaluation', questions: wrong }, secretariat)).toEqual(
        refuse('questionsIncomplete'),
      )
  })

  test('[EV1] the questions it begins with can be opened as they are', () => {
    const standard: Command = { type: 'OpenEvaluation', questions: [...standardQuestions] }
    expect(given(...sampleFacts).when(standard, secretariat).ok).toBe(true)
  })

  test('[EV2] questions change until somebody has answered', () => {
    const fewer: Command = { type: 'OpenEvaluation', questions: questions.slice(0, 1) }
    expect(given(...sampleFacts, opened).when(fewer, secretariat).ok).toBe(true)
    const one = answers('honduras-1', { goal: 4 })
    expect(given(...sampleFacts, opened, one, closed).when(fewer, secretariat)).toEqual(refuse('questionsAnswered'))
    expect(given(...sampleFacts, opened, one, closed).when(open, secretariat)).toEqual(accept(opened))
  })
})

describe('answering', () => {
  test('[EV3] as much as one likes, again, and only while it is open', () => {
    const running = given(...sampleFacts, opened)
    expect(running.when(answer({ goal: 4 }), delegate)).toEqual(accept(answers('honduras-1', { goal: 4 })))
    const again = given(...sampleFacts, opened, answers('honduras-1', { goal: 4 }))
    expect(again.when(answer({ goal: 4 }), delegate)).toEqual(accept())
    expect(again.when(answer({ next: ' More time ' }), delegate)).toEqual(
      accept(answers('honduras-1', { next: 'More time' })),
    )
    for (const facts of [sampleFacts, [...sampleFacts, opened, closed]])
      expect(given(...facts).when(answer({ goal: 4 }), delegate)).toEqual(refuse('evaluationClosed'))
  })

  test('[EV3] what answers no question of it is no answer', () => {
    const running = given(...sampleFacts, opened)
    for (const none of [{}, { next: '  ' }, { goal: 'good' }, { next: 3 }, { other: 5 }])
      expect(running.when(answer(none), delegate)).toEqual(refuse('nothingAnswered'))
  })

  test('[EV4] nobody’s page learns what somebody answered', () => {
    const facts = [opened, answers('honduras-1', { goal: 2, next: 'SECRET' })]
    for (const audience of audiences) {
      const seen = JSON.stringify([
        redactWorkshop(fold(facts), audience).evaluation,
        facts.map((event) => redactEvent(event, audience)),
      ])
      expect(seen).not.toMatch(/SECRET|"goal":2/)
      expect(seen).toContain('honduras-1')
    }
  })
})

describe('results', () => {
  const three = [
    answers('honduras-1', { goal: 5, next: 'Zeal' }),
    answers('belize-1', { goal: 4, next: 'Aim' }),
    answers('mexico-1', { goal: 4 }),
  ]
  const fourth = answers('guatemala-1', { next: 'Order' })
  const resultsOf = (...events: WorkshopEvent[]) => evaluationResults(fold(events).evaluation)

  test('[EV5] are sums and words in the order of the alphabet', () => {
    const results = resultsOf(opened, ...three, fourth, closed)
    expect(results?.answered).toBe(4)
    expect(results?.questions.map(({ told }) => told)).toEqual([
      { counts: [0, 0, 0, 2, 1], mean: 4.33, words: [] },
      { counts: [], mean: null, words: ['Aim', 'Order', 'Zeal'] },
    ])
    expect(JSON.stringify(results)).not.toMatch(/honduras|belize|mexico|guatemala/)
  })

  test('[EV5] are there once three have answered and it is closed, and never while it is open', () => {
    expect(resultsOf(opened, ...three.slice(1), closed)).toBeNull()
    expect(resultsOf(opened, ...three)).toBeNull()
    expect(resultsOf(opened, ...three, fourth)).toBeNull()
    expect(resultsOf(opened, ...three, closed)?.answered).toBe(3)
  })

  test('[EV5] tell nothing of a question that fewer than three answered', () => {
    const results = resultsOf(opened, ...three, closed)
    expect(results?.questions.map(({ told }) => told !== null)).toEqual([true, false])
    expect(JSON.stringify(results)).not.toMatch(/Zeal|Aim/)
  })

  test('[EV6] once they are given it is not opened again, also with other questions', () => {
    const over = given(...sampleFacts, opened, ...three, closed)
    expect(over.when(open, secretariat)).toEqual(refuse('resultsGiven'))
    expect(over.when({ type: 'OpenEvaluation', questions: questions.slice(0, 1) }, secretariat)).toEqual(
      refuse('resultsGiven'),
    )
    const few = given(...sampleFacts, opened, ...three.slice(1), closed)
    expect(few.when(open, secretariat)).toEqual(accept(opened))
  })
})
