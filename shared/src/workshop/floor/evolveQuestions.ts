/** Folds facts about questions in writing. */
import type { Id } from '../../ids.ts'
import type { FloorEvent } from './floorEvents.ts'
import { isSameSupporter, type Question, type Supporter } from './questions.ts'

export type QuestionEvent = Extract<FloorEvent, { questionId: Id }>
export type SpeechEvent = Exclude<FloorEvent, QuestionEvent>
type Of<Type extends QuestionEvent['type']> = Extract<QuestionEvent, { type: Type }>

export const isQuestionEvent = (event: FloorEvent): event is QuestionEvent => 'questionId' in event

const asked = (event: Of<'QuestionAsked'>): Question => {
  const { questionId: id, roomId, segmentId, delegationId, by, to, language, text, at: askedAt } = event
  return {
    id,
    roomId,
    segmentId,
    author: { delegationId, personId: by ?? '' },
    to,
    language,
    text,
    askedAt,
    publishedAt: null,
    state: { status: 'open' },
    supporters: [],
    answers: [],
    answeredOrallyAt: null,
  }
}

const supporterOf = ({ delegationId, by }: Of<'QuestionSupported' | 'SupportWithdrawn'>): Supporter => ({
  delegationId,
  personId: by ?? '',
})

const answered = (question: Question, { answerId: id, by, language, text, at }: Of<'QuestionAnswered'>): Question => ({
  ...question,
  answers: [...question.answers.filter((one) => one.id !== id), { id, by, language, text, at }],
})

/** What nobody may read yet is not translated either. */
const translated = (question: Question, { answerId, language, text }: Of<'QuestionTranslated'>): Question => {
  if (answerId === null)
    return question.publishedAt === null ? question : { ...question, text: { ...question.text, [language]: text } }
  const answers = question.answers.map((one) =>
    one.id === answerId ? { ...one, text: { ...one.text, [language]: text } } : one,
  )
  return { ...question, answers }
}

const changed = (question: Question, event: Exclude<QuestionEvent, { type: 'QuestionAsked' }>): Question => {
  switch (event.type) {
    case 'QuestionWithdrawn':
      return { ...question, state: { status: 'withdrawn' } }
    case 'QuestionPublished':
      return { ...question, text: event.text, publishedAt: event.at }
    case 'QuestionsMerged':
      return { ...question, state: { status: 'merged', target: event.target } }
    case 'QuestionSetAside':
      return { ...question, state: { status: 'aside', reason: event.reason } }
    case 'QuestionBroughtBack':
      return { ...question, state: { status: 'open' }, answeredOrallyAt: null }
    case 'QuestionSupported': {
      const supporter = supporterOf(event)
      const others = question.supporters.filter((one) => !isSameSupporter(one, supporter))
      return { ...question, supporters: [...others, supporter] }
    }
    case 'SupportWithdrawn': {
      const supporter = supporterOf(event)
      return { ...question, supporters: question.supporters.filter((one) => !isSameSupporter(one, supporter)) }
    }
    case 'QuestionAnswered':
      return answered(question, event)
    case 'QuestionAnsweredOrally':
      return { ...question, answeredOrallyAt: event.at }
    case 'QuestionTranslated':
      return translated(question, event)
  }
}

export const evolveQuestions = (questions: readonly Question[], event: QuestionEvent): readonly Question[] => {
  if (event.type === 'QuestionAsked')
    return questions.some(({ id }) => id === event.questionId) ? questions : [...questions, asked(event)]
  return questions.map((one) => (one.id === event.questionId ? changed(one, event) : one))
}
