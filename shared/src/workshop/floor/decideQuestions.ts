/** Wishes about questions in writing → facts. Words are their authors'; whoever leads the room decides what becomes of a question. */
import { accept } from '../../decision.ts'
import { type RefusalCode, refuse } from '../refusals.ts'
import { type Floor, rulesIn } from './floor.ts'
import type { FloorCommand } from './floorCommands.ts'
import { type FloorDecision, type FloorFacts, said } from './floorFacts.ts'
import { isSameSupporter, type Question, questionStatus, type QuestionStatus, supportersOf } from './questions.ts'

export type QuestionCommand = Extract<FloorCommand, { questionId: string }>
type Of<Type extends QuestionCommand['type']> = Extract<QuestionCommand, { type: Type }>

/** FL24 */
const MAX_WAITING = 5

const isOpen = (status: QuestionStatus): boolean => status === 'waiting' || status === 'published'
const isShown = (status: QuestionStatus): boolean => status === 'published' || status === 'answered'

const ask = (floor: Floor, command: Of<'AskQuestion'>, facts: FloorFacts): FloorDecision => {
  const { questionId, roomId, text, language, to } = command
  const { by } = facts
  if (floor.questions.some(({ id }) => id === questionId)) return accept()
  if (by === null) return refuse('notAllowed')
  if (!facts.isRoom(roomId)) return refuse('unknownRoom')
  if (facts.roomOf(by) !== roomId) return refuse('notInRoom')
  if (facts.isObserver(by) && !rulesIn(floor, roomId).observers) return refuse('observersListen')
  if (to !== null && facts.roomOf(to) === null) return refuse('unknownPerson')
  const words = text.trim()
  if (words === '') return refuse('nothingSaid')
  const own = floor.questions.filter((one) => one.author.personId === by && questionStatus(one) === 'waiting')
  if (own.length >= MAX_WAITING) return refuse('tooManyQuestions')
  return accept({
    type: 'QuestionAsked',
    questionId,
    roomId,
    segmentId: facts.segmentId,
    delegationId: facts.delegationOf(by),
    text: { [language]: words },
    language,
    to,
    ...said(facts),
  })
}

const withdraw = (question: Question, facts: FloorFacts): FloorDecision => {
  if (question.author.personId !== facts.by) return refuse('ownWords')
  const status = questionStatus(question)
  if (status === 'withdrawn') return accept()
  if (!isOpen(status)) return refuse('questionNotOpen')
  return accept({ type: 'QuestionWithdrawn', questionId: question.id, ...said(facts) })
}

const publish = (question: Question, { text }: Of<'PublishQuestion'>, facts: FloorFacts): FloorDecision => {
  const status = questionStatus(question)
  const original = question.text?.[question.language] ?? ''
  if (isShown(status)) return accept()
  if (status !== 'waiting') return refuse('questionNotOpen')
  if ((text[question.language] ?? original) !== original) return refuse('ownWords')
  const words = { ...text, ...question.text }
  return accept({ type: 'QuestionPublished', questionId: question.id, text: words, ...said(facts) })
}

const merge = (
  floor: Floor,
  question: Question,
  { target }: Of<'MergeQuestions'>,
  facts: FloorFacts,
): FloorDecision => {
  const { state, id: questionId } = question
  const into = floor.questions.find(({ id }) => id === target)
  if (state.status === 'merged' && state.target === target) return accept()
  if (!into || into.roomId !== question.roomId || into === question) return refuse('sameQuestion')
  if (!isOpen(questionStatus(question))) return refuse('questionNotOpen')
  if (!isShown(questionStatus(into))) return refuse('notPublished')
  return accept({ type: 'QuestionsMerged', questionId, target, ...said(facts) })
}

const setAside = (question: Question, { reason }: Of<'SetQuestionAside'>, facts: FloorFacts): FloorDecision => {
  const status = questionStatus(question)
  if (status === 'aside') return accept()
  if (!isOpen(status)) return refuse('questionNotOpen')
  if (reason.trim() === '') return refuse('reasonMissing')
  return accept({ type: 'QuestionSetAside', questionId: question.id, reason: reason.trim(), ...said(facts) })
}

/** What was set aside, merged, or marked as answered by a slip. */
const bringBack = (question: Question, facts: FloorFacts): FloorDecision => {
  const status = questionStatus(question)
  if (isOpen(status)) return accept()
  const isSlip = status === 'answered' && question.answeredOrallyAt !== null
  if (status === 'withdrawn' || (status === 'answered' && !isSlip)) return refuse('questionNotOpen')
  return accept({ type: 'QuestionBroughtBack', questionId: question.id, ...said(facts) })
}

const support = (floor: Floor, question: Question, isFor: boolean, facts: FloorFacts): FloorDecision => {
  const { by } = facts
  if (by === null) return refuse('notAllowed')
  if (facts.isObserver(by) && !rulesIn(floor, question.roomId).observers) return refuse('observersListen')
  const status = questionStatus(question)
  if (status === 'waiting') return refuse('notPublished')
  if (status !== 'published') return refuse('questionNotOpen')
  const delegationId = facts.delegationOf(by)
  const isOwn = (one: { delegationId: string | null; personId: string }) =>
    isSameSupporter(one, { delegationId, personId: by })
  const fact = { questionId: question.id, delegationId, ...said(facts) }
  if (isFor)
    return supportersOf(floor.questions, question).some(isOwn)
      ? accept()
      : accept({ type: 'QuestionSupported', ...fact })
  return question.supporters.some(isOwn) ? accept({ type: 'SupportWithdrawn', ...fact }) : accept()
}

const whyNotAnswered = (question: Question): RefusalCode | null => {
  const status = questionStatus(question)
  if (status === 'waiting') return 'notPublished'
  return isShown(status) ? null : 'questionNotOpen'
}

const answer = (question: Question, command: Of<'AnswerQuestion'>, facts: FloorFacts): FloorDecision => {
  const { questionId, answerId, text, language } = command
  if (question.answers.some(({ id }) => id === answerId)) return accept()
  const isAsked = question.to !== null && question.to === facts.by
  if (!facts.isExpert && !isAsked && !facts.leads(question.roomId)) return refuse('notAnswerer')
  const why = whyNotAnswered(question)
  if (why) return refuse(why)
  const words = text.trim()
  if (words === '') return refuse('nothingSaid')
  return accept({
    type: 'QuestionAnswered',
    questionId,
    answerId,
    text: { [language]: words },
    language,
    ...said(facts),
  })
}

const answerOrally = (question: Question, facts: FloorFacts): FloorDecision => {
  const why = whyNotAnswered(question)
  if (why) return refuse(why)
  if (question.answeredOrallyAt !== null) return accept()
  return accept({ type: 'QuestionAnsweredOrally', questionId: question.id, ...said(facts) })
}

const translate = (question: Question, command: Of<'TranslateQuestion'>, facts: FloorFacts): FloorDecision => {
  const { questionId, answerId, language } = command
  if (!facts.leads(question.roomId) && !facts.interprets(question.roomId)) return refuse('notYourRoom')
  const written = answerId === null ? question : question.answers.find(({ id }) => id === answerId)
  if (!written) return refuse('unknownQuestion')
  if (question.publishedAt === null) return refuse('notPublished')
  if (written.language === language) return refuse('ownWords')
  const text = command.text.trim()
  if (text === '') return refuse('nothingSaid')
  if (answerId === null && text.length > 1_000) return refuse('tooLarge')
  if (written.text?.[language] === text) return accept()
  return accept({ type: 'QuestionTranslated', questionId, answerId, language, text, ...said(facts) })
}

const ledByRoom = [
  'PublishQuestion',
  'MergeQuestions',
  'SetQuestionAside',
  'BringQuestionBack',
  'AnswerOrally',
] as const

export const decideQuestions = (floor: Floor, command: QuestionCommand, facts: FloorFacts): FloorDecision => {
  if (command.type === 'AskQuestion') return ask(floor, command, facts)
  const question = floor.questions.find(({ id }) => id === command.questionId)
  if (!question) return refuse('unknownQuestion')
  if (ledByRoom.some((type) => type === command.type) && !facts.leads(question.roomId)) return refuse('notYourRoom')
  switch (command.type) {
    case 'WithdrawQuestion':
      return withdraw(question, facts)
    case 'PublishQuestion':
      return publish(question, command, facts)
    case 'MergeQuestions':
      return merge(floor, question, command, facts)
    case 'SetQuestionAside':
      return setAside(question, command, facts)
    case 'BringQuestionBack':
      return bringBack(question, facts)
    case 'SupportQuestion':
      return support(floor, question, true, facts)
    case 'WithdrawSupport':
      return support(floor, question, false, facts)
    case 'AnswerQuestion':
      return answer(question, command, facts)
    case 'AnswerOrally':
      return answerOrally(question, facts)
    case 'TranslateQuestion':
      return translate(question, command, facts)
  }
}
