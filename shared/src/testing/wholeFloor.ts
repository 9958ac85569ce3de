/** The floor of the whole workshop, wish by wish: every kind of its facts comes about. */
import { minutes } from '../time.ts'
import { personActor, system } from '../workshop/actor.ts'
import { usualRules } from '../workshop/floor/floor.ts'
import { facilitator } from './givenWhenThen.ts'
import { honduras, type Wish, wish } from './wish.ts'

const [belize, guatemala] = [personActor('belize-1'), personActor('guatemala-1')]
const plenary = { roomId: 'plenary' } as const
const on = (speechId: string) => ({ ...plenary, speechId }) as const
const ask = (requestId: string, kind: 'statement' | 'pointOfOrder' = 'statement') =>
  ({ type: 'AskForFloor', ...plenary, requestId, kind, note: 'On the second point', language: 'es' }) as const
const give = (requestId: string, speechId: string, from: string | null) =>
  ({ type: 'GiveFloor', ...plenary, requestId, speechId, from }) as const

/** During the opening: asking, ruling, speaking and pausing. */
export const floorWishes: readonly Wish[] = [
  wish(7.1, facilitator, {
    type: 'SetFloorRules',
    roomId: 'plenary',
    rules: { ...usualRules, limit: minutes(1), budget: minutes(4) },
  }),
  wish(7.1, honduras, ask('request-1')),
  wish(7.1, belize, ask('request-2')),
  wish(7.1, guatemala, ask('request-3', 'pointOfOrder')),
  wish(7.2, facilitator, {
    type: 'PutOnList',
    ...plenary,
    requestId: 'request-4',
    personId: 'expert-1',
    kind: 'question',
  }),
  wish(7.2, facilitator, { type: 'WithdrawRequest', ...plenary, requestId: 'request-4' }),
  wish(7.2, facilitator, { type: 'CloseList', ...plenary }),
  wish(7.3, facilitator, { type: 'ReopenList', ...plenary }),
  wish(7.3, facilitator, give('request-3', 'speech-1', null)),
  wish(7.4, personActor('interpreter-1'), { type: 'SignalSpeaker', ...on('speech-1'), signal: 'slower' }),
  wish(7.4, facilitator, { type: 'ExtendSpeech', ...on('speech-1'), added: minutes(-0.5) }),
  wish(7.9, system, { type: 'Wake' }),
  wish(7.9, facilitator, give('request-1', 'speech-2', 'speech-1')),
  wish(7.91, facilitator, { type: 'PauseSegment' }),
  wish(7.92, facilitator, { type: 'ResumeSegment' }),
  wish(7.93, facilitator, { type: 'ReturnToList', ...on('speech-2') }),
  wish(7.94, facilitator, { type: 'GiveBackFloor', ...on('speech-3'), last: 'speech-2' }),
  wish(7.96, honduras, { type: 'EndSpeech', ...on('speech-3') }),
]

const question = { questionId: 'question-1' } as const
const put = (questionId: string, text: string) =>
  ({ type: 'AskQuestion', questionId, ...plenary, text, language: 'es', to: null }) as const

/** During the panel of the second day, `after` minutes: questions in writing and what becomes of them. */
export const questionWishes = (after: number): readonly Wish[] => [
  wish(after, honduras, put('question-1', '¿Quién lo financia?')),
  wish(after, belize, put('question-2', '¿Quién paga?')),
  wish(after, guatemala, put('question-3', '¿Otra cosa?')),
  wish(after, facilitator, { type: 'PublishQuestion', ...question, text: {} }),
  wish(after, guatemala, { type: 'SupportQuestion', ...question }),
  wish(after, guatemala, { type: 'WithdrawSupport', ...question }),
  wish(after, facilitator, { type: 'MergeQuestions', questionId: 'question-2', target: 'question-1' }),
  wish(after, facilitator, { type: 'BringQuestionBack', questionId: 'question-2' }),
  wish(after, facilitator, { type: 'SetQuestionAside', questionId: 'question-2', reason: 'Ya se preguntó.' }),
  wish(after, guatemala, { type: 'WithdrawQuestion', questionId: 'question-3' }),
  wish(after, personActor('expert-1'), {
    type: 'AnswerQuestion',
    ...question,
    answerId: 'answer-1',
    text: 'El fondo regional.',
    language: 'es',
  }),
  wish(after, facilitator, { type: 'AnswerOrally', ...question }),
  wish(after, personActor('interpreter-1'), {
    type: 'TranslateQuestion',
    ...question,
    answerId: 'answer-1',
    language: 'en',
    text: 'The regional fund.',
  }),
]
