/** The rules of questions in writing. */
import { describe, expect, test } from 'vitest'
import { accept } from '../../decision.ts'
import { fold, given } from '../../testing/givenWhenThen.ts'
import { dayOneAfter } from '../../testing/sampleFacts.ts'
import { openGroupsFacts, runningFacts } from '../../testing/sampleHistories.ts'
import { personActor } from '../actor.ts'
import { refuse } from '../refusals.ts'
import type { Command, WorkshopEvent } from '../workshop.ts'
import { questionStatus, supportersOf } from './questions.ts'

const at = dayOneAfter(5)
const by = (personId: string) => ({ actor: personActor(personId), at })
const lead = by('facilitator-rcm')
type Fact<Type extends WorkshopEvent['type']> = Extract<WorkshopEvent, { type: Type }>

const asked = (
  id: string,
  personId: string,
  delegationId: string | null,
  more: Partial<Fact<'QuestionAsked'>> = {},
): WorkshopEvent => ({
  type: 'QuestionAsked',
  questionId: id,
  roomId: 'plenary',
  segmentId: 'opening',
  delegationId,
  text: { en: 'Who pays for it?' },
  language: 'en',
  to: null,
  at,
  by: personId,
  ...more,
})
const published = (questionId: string): WorkshopEvent => ({
  type: 'QuestionPublished',
  questionId,
  text: { en: 'Who pays for it?', es: '¿Quién lo paga?' },
  at,
  by: 'facilitator-rcm',
})
const answer: Command = {
  type: 'AnswerQuestion',
  questionId: 'q1',
  answerId: 'a1',
  text: ' The fund does. ',
  language: 'en',
}
const answered: WorkshopEvent = {
  type: 'QuestionAnswered',
  questionId: 'q1',
  answerId: 'a1',
  text: { en: 'The fund does.' },
  language: 'en',
  at,
  by: 'expert-1',
}

const waiting = [...runningFacts, asked('q1', 'belize-1', 'belize')]
const open = [...waiting, published('q1')]
const two = [...open, asked('q2', 'honduras-1', 'honduras'), published('q2')]
const q1 = { questionId: 'q1' } as const
const statusIn = (events: readonly WorkshopEvent[], id = 'q1') => {
  const question = fold(events).floor.questions.find((one) => one.id === id)
  return question && questionStatus(question)
}
const supportIn = (events: readonly WorkshopEvent[], id = 'q1') => {
  const { questions } = fold(events).floor
  const question = questions.find((one) => one.id === id)
  return question ? supportersOf(questions, question).map(({ delegationId, personId }) => delegationId ?? personId) : []
}

describe('asking', () => {
  const ask = (text: string, roomId = 'plenary', to: string | null = null): Command => ({
    type: 'AskQuestion',
    ...q1,
    roomId,
    text,
    language: 'en',
    to,
  })

  test('[FL19] a question bears its author, in the language it was written in', () => {
    expect(given(...runningFacts).when(ask(' Who pays for it? '), by('belize-1'))).toEqual(
      accept(asked('q1', 'belize-1', 'belize')),
    )
    expect(given(...waiting).when(ask('Again?'), by('belize-1'))).toEqual(accept())
    expect(given(...runningFacts).when(ask('  '), by('belize-1'))).toEqual(refuse('nothingSaid'))
    expect(given(...openGroupsFacts).when(ask('Who?'), by('belize-1'))).toEqual(refuse('notInRoom'))
    expect(given(...runningFacts).when(ask('Who?', 'nowhere'), by('belize-1'))).toEqual(refuse('unknownRoom'))
    expect(given(...runningFacts).when(ask('Who?', 'plenary', 'nobody'), by('belize-1'))).toEqual(
      refuse('unknownPerson'),
    )
  })

  test('[FL24] five of one person wait at a time', () => {
    const five = ['a', 'b', 'c', 'd', 'e'].map((id) => asked(id, 'belize-1', 'belize'))
    expect(given(...runningFacts, ...five).when(ask('More?'), by('belize-1'))).toEqual(refuse('tooManyQuestions'))
    expect(given(...runningFacts, ...five, published('a')).when(ask('More?'), by('belize-1')).ok).toBe(true)
    expect(given(...runningFacts, ...five).when(ask('More?'), by('honduras-1')).ok).toBe(true)
  })
})

describe('publishing', () => {
  const publish = (text: Record<string, string>): Command => ({ type: 'PublishQuestion', ...q1, text })

  test('[FL20] is for whoever leads the room, and once', () => {
    expect(given(...waiting).when(publish({ es: '¿Quién lo paga?' }), lead)).toEqual(accept(published('q1')))
    expect(given(...waiting).when(publish({}), by('moderator-1'))).toEqual(refuse('notYourRoom'))
    expect(given(...open).when(publish({}), lead)).toEqual(accept())
    expect([statusIn(waiting), statusIn(open)]).toEqual(['waiting', 'published'])
  })

  test('[FL19] nobody changes the author’s words', () => {
    expect(given(...waiting).when(publish({ en: 'Who should pay?' }), lead)).toEqual(refuse('ownWords'))
  })

  test('[FL19] translations are added by whoever leads and by interpreters, of answers too', () => {
    const translate = (language: string, answerId: string | null = null): Command => ({
      type: 'TranslateQuestion',
      ...q1,
      answerId,
      language,
      text: '¿Quién paga?',
    })
    const done: WorkshopEvent = {
      type: 'QuestionTranslated',
      ...q1,
      answerId: null,
      language: 'es',
      text: '¿Quién paga?',
      at,
      by: 'interpreter-1',
    }
    expect(given(...open).when(translate('es'), by('interpreter-1'))).toEqual(accept(done))
    expect(given(...open, done).when(translate('es'), by('interpreter-1'))).toEqual(accept())
    expect(given(...open).when(translate('en'), lead)).toEqual(refuse('ownWords'))
    expect(given(...waiting).when(translate('es'), lead)).toEqual(refuse('notPublished'))
    expect(given(...open).when(translate('es', 'a1'), lead)).toEqual(refuse('unknownQuestion'))
    const ofAnswer = given(...open, answered).when(translate('es', 'a1'), lead)
    expect(ofAnswer).toMatchObject({ events: [{ answerId: 'a1' }] })
    expect(fold([...open, answered, { ...done, answerId: 'a1' }]).floor.questions[0]?.answers[0]?.text).toEqual({
      en: 'The fund does.',
      es: '¿Quién paga?',
    })
    const long = { ...translate('es'), text: 'x'.repeat(1_001) } as Command
    expect(given(...open).when(long, lead)).toEqual(refuse('tooLarge'))
  })
})

describe('support', () => {
  const support: Command = { type: 'SupportQuestion', ...q1 }
  const unsupport: Command = { type: 'WithdrawSupport', ...q1 }
  const supported = (personId: string, delegationId: string | null): WorkshopEvent => ({
    type: 'QuestionSupported',
    ...q1,
    delegationId,
    at,
    by: personId,
  })

  test('[FL21] a delegation supports once, whoever of it does, and people without one for themselves', () => {
    expect(given(...open).when(support, by('honduras-1'))).toEqual(accept(supported('honduras-1', 'honduras')))
    const held = [...open, supported('honduras-1', 'honduras'), supported('expert-1', null)]
    expect(given(...held).when(support, by('honduras-2'))).toEqual(accept())
    expect(given(...held).when(support, by('expert-1'))).toEqual(accept())
    expect(given(...held).when(unsupport, by('honduras-2'))).toMatchObject({
      events: [{ type: 'SupportWithdrawn', delegationId: 'honduras' }],
    })
    expect(supportIn(held)).toEqual(['belize', 'honduras', 'expert-1'])
    const gone: WorkshopEvent = { ...supported('honduras-2', 'honduras'), type: 'SupportWithdrawn' } as WorkshopEvent
    expect(supportIn([...held, gone])).toEqual(['belize', 'expert-1'])
  })

  test('[FL21] its author supports it from the beginning; what is not open is not supported', () => {
    expect(given(...open).when(support, by('belize-1'))).toEqual(accept())
    expect(given(...open).when(unsupport, by('belize-1'))).toEqual(accept())
    expect(given(...waiting).when(support, by('honduras-1'))).toEqual(refuse('notPublished'))
    expect(given(...open, answered).when(support, by('honduras-1'))).toEqual(refuse('questionNotOpen'))
    expect(given(...open).when(support, by('observer-1'))).toEqual(refuse('observersListen'))
  })
})

describe('what becomes of it', () => {
  const merge = (target: string): Command => ({ type: 'MergeQuestions', questionId: 'q2', target })
  const merged: WorkshopEvent = { type: 'QuestionsMerged', questionId: 'q2', target: 'q1', at, by: 'facilitator-rcm' }
  const bringBack = (questionId: string): Command => ({ type: 'BringQuestionBack', questionId })
  const aside: WorkshopEvent = {
    type: 'QuestionSetAside',
    ...q1,
    reason: 'Asked already.',
    at,
    by: 'facilitator-rcm',
  }

  test('[FL22] merged, the other has the support of both; it can be taken back', () => {
    expect(given(...two).when(merge('q1'), lead)).toEqual(accept(merged))
    expect(given(...two, merged).when(merge('q1'), lead)).toEqual(accept())
    expect(given(...two).when(merge('q2'), lead)).toEqual(refuse('sameQuestion'))
    expect(given(...two, asked('q3', 'belize-1', 'belize')).when(merge('q3'), lead)).toEqual(refuse('notPublished'))
    const elsewhere = [...two, asked('q3', 'belize-1', 'belize', { roomId: 'group-1' }), published('q3')]
    expect(given(...elsewhere).when(merge('q3'), lead)).toEqual(refuse('sameQuestion'))
    expect([statusIn([...two, merged], 'q2'), supportIn([...two, merged])]).toEqual(['merged', ['belize', 'honduras']])
    expect(given(...two, merged).when(bringBack('q2'), lead)).toMatchObject({
      events: [{ type: 'QuestionBroughtBack' }],
    })
    expect(given(...two).when(bringBack('q2'), lead)).toEqual(accept())
  })

  test('[FL22] what is merged both ways in an odd history counts each once', () => {
    const circle: WorkshopEvent = { ...merged, questionId: 'q1', target: 'q2' } as WorkshopEvent
    expect(supportIn([...two, merged, circle])).toEqual(['belize', 'honduras'])
  })

  test('[FL22] setting aside needs a reason, and can be taken back', () => {
    const setAside = (reason: string): Command => ({ type: 'SetQuestionAside', ...q1, reason })
    expect(given(...waiting).when(setAside('Asked already. '), lead)).toEqual(accept(aside))
    expect(given(...waiting).when(setAside(' '), lead)).toEqual(refuse('reasonMissing'))
    expect(given(...waiting, aside).when(setAside('Again.'), lead)).toEqual(accept())
    expect(given(...open, answered).when(setAside('Late.'), lead)).toEqual(refuse('questionNotOpen'))
    expect(given(...waiting, aside).when(bringBack('q1'), lead).ok).toBe(true)
    const back: WorkshopEvent = { type: 'QuestionBroughtBack', ...q1, at, by: null }
    expect([statusIn([...waiting, aside]), statusIn([...waiting, aside, back])]).toEqual(['aside', 'waiting'])
  })

  test('[FL23] answered in writing by experts, by whom it is put to, and by whoever leads', () => {
    expect(given(...open).when(answer, by('expert-1'))).toEqual(accept(answered))
    expect(given(...open).when(answer, lead).ok).toBe(true)
    expect(given(...open).when(answer, by('honduras-1'))).toEqual(refuse('notAnswerer'))
    const put = [...runningFacts, asked('q1', 'belize-1', 'belize', { to: 'honduras-1' }), published('q1')]
    expect(given(...put).when(answer, by('honduras-1')).ok).toBe(true)
    expect(given(...open, answered).when(answer, by('expert-1'))).toEqual(accept())
    expect(given(...open, answered).when({ ...answer, answerId: 'a2' } as Command, by('expert-1')).ok).toBe(true)
    expect(given(...waiting).when(answer, by('expert-1'))).toEqual(refuse('notPublished'))
    expect(given(...open, aside).when(answer, by('expert-1'))).toEqual(refuse('questionNotOpen'))
    expect(given(...open).when({ ...answer, text: ' ' } as Command, by('expert-1'))).toEqual(refuse('nothingSaid'))
    expect(statusIn([...open, answered])).toBe('answered')
  })

  test('[FL23] or orally, which a slip can take back', () => {
    const orally: Command = { type: 'AnswerOrally', ...q1 }
    const done: WorkshopEvent = { type: 'QuestionAnsweredOrally', ...q1, at, by: 'facilitator-rcm' }
    expect(given(...open).when(orally, lead)).toEqual(accept(done))
    expect(given(...open, done).when(orally, lead)).toEqual(accept())
    expect(given(...waiting).when(orally, lead)).toEqual(refuse('notPublished'))
    expect(given(...open, done).when(bringBack('q1'), lead).ok).toBe(true)
    expect(given(...open, answered).when(bringBack('q1'), lead)).toEqual(refuse('questionNotOpen'))
  })

  test('[FL23] its author withdraws it while it is open', () => {
    const withdraw: Command = { type: 'WithdrawQuestion', ...q1 }
    const withdrawn: WorkshopEvent = { type: 'QuestionWithdrawn', ...q1, at, by: 'belize-1' }
    expect(given(...waiting).when(withdraw, by('belize-1'))).toEqual(accept(withdrawn))
    expect(given(...waiting, withdrawn).when(withdraw, by('belize-1'))).toEqual(accept())
    expect(given(...waiting).when(withdraw, by('honduras-1'))).toEqual(refuse('ownWords'))
    expect(given(...open, answered).when(withdraw, by('belize-1'))).toEqual(refuse('questionNotOpen'))
    expect(given(...waiting, withdrawn).when(bringBack('q1'), lead)).toEqual(refuse('questionNotOpen'))
    expect(given(...runningFacts).when(withdraw, by('belize-1'))).toEqual(refuse('unknownQuestion'))
  })
})
