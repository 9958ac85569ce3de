/** Plenary of the whole workshop, wish by wish: every kind of its facts comes about. */
import { minutes } from '../time.ts'
import { system } from '../workshop/actor.ts'
import type { Outside } from '../workshop/decide.ts'
import { facilitator } from './givenWhenThen.ts'
import { dayOneAfter } from './sampleFacts.ts'
import { honduras, secretariat, type Wish, wish } from './wish.ts'

const [first, second, third] = [
  { groupId: 'group-1', itemId: 'item-1' },
  { groupId: 'group-2', itemId: 'item-1' },
  { groupId: 'group-1', itemId: 'item-2' },
]
const wording = { text: { en: 'Train officers at every border post.' }, responsible: {}, timeFrame: { en: '2021' } }
const read = (itemSeq: number, text: Record<string, string> = wording.text): Partial<Outside> => {
  const now = { itemSeq, wording: { ...wording, text } }
  return { wordings: Object.fromEntries([1, 2, 3, 4, 5].map((number) => [`joint-${number}`, now])) }
}

const joint = { jointItemId: 'joint-1' } as const
const suggestion = { suggestionId: 'suggestion-1' } as const
const bracket = { bracketId: 'bracket-1' } as const
const alternatives = ['at every', 'at each'].map((words) => ({ text: { en: words }, delegationId: null }))
const agreeing: readonly Wish[] = [
  wish(82, secretariat, { type: 'TakeUp', ...joint, topicId: 'protection', sources: [first] }),
  wish(83, secretariat, { type: 'ReturnToGroups', ...joint }),
  wish(84, secretariat, { type: 'TakeUp', ...joint, topicId: 'protection', sources: [first, second] }),
  wish(85, secretariat, { type: 'SetSourceAside', source: third, reason: 'Outside the mandate.' }),
  wish(86, secretariat, { type: 'BringSourceBack', source: third }),
  wish(87, secretariat, { type: 'SetAside', ...joint, reason: 'To be worded anew.' }),
  wish(88, secretariat, { type: 'BringBack', ...joint }),
  wish(88, secretariat, { type: 'MoveToTopic', ...joint, topicId: 'integration' }),
  wish(88, secretariat, { type: 'MoveToTopic', ...joint, topicId: 'protection' }),
  wish(88, secretariat, { type: 'KeepApart', a: first, b: third }),
  wish(88, secretariat, { type: 'SetGlossary', text: 'puesto = frontera = border' }),
  wish(88, secretariat, { type: 'LetTogether', a: first, b: third }),
  wish(89, honduras, {
    type: 'Suggest',
    ...joint,
    docSeq: 8,
    ...suggestion,
    language: 'en',
    text: 'Train all.',
    note: '',
  }),
  wish(89, facilitator, { type: 'TakePen', ...joint }),
  wish(89, facilitator, { type: 'AnswerSuggestion', ...joint, ...suggestion, answer: 'declined' }),
  wish(89, facilitator, { type: 'OpenBracket', ...joint, docSeq: 8, ...bracket, alternatives }, read(8)),
  wish(
    89,
    facilitator,
    { type: 'ResolveBracket', ...joint, ...bracket, chosen: 1 },
    read(9, { en: 'Train officers [at every] [at each] border post.' }),
  ),
  wish(89, facilitator, { type: 'PutPenDown', ...joint }),
  wish(89, facilitator, { type: 'ProposeChairText', ...joint, docSeq: 10 }, read(10)),
  wish(
    90,
    honduras,
    { type: 'TakePosition', ...joint, docSeq: 10, stance: 'objection', reason: 'Too broad.' },
    read(10),
  ),
  wish(90, system, { type: 'NoteWording', ...joint }, read(11)),
  wish(90, facilitator, { type: 'CallEditorial', ...joint, docSeq: 11 }, read(11)),
  wish(90, facilitator, { type: 'AskForObjections', ...joint, docSeq: 11, window: minutes(2) }, read(11)),
  wish(92, honduras, { type: 'WithdrawPosition', ...joint }),
  wish(93, facilitator, { type: 'Adopt', ...joint, docSeq: 11 }, read(11)),
  wish(93, honduras, { type: 'ExplainPosition', ...joint, text: 'Within our means.' }),
  wish(93, facilitator, { type: 'Reopen', ...joint, reason: 'A date was missing.' }),
  wish(93, facilitator, { type: 'AdoptAdReferendum', ...joint, docSeq: 12, awaiting: ['honduras'] }, read(12)),
  wish(93, honduras, { type: 'AnswerReferendum', ...joint, delegationId: null, agrees: true, reason: '' }),
  wish(94, secretariat, { type: 'SetSourceAside', source: third, reason: 'Outside the mandate.' }),
  wish(94, secretariat, { type: 'BringSourceBack', source: third }),
]

const onTwo = [{ jointItemId: 'joint-2', docSeq: 12 }]
const together: readonly Wish[] = [
  wish(95, secretariat, { type: 'TakeUp', jointItemId: 'joint-2', topicId: 'integration', sources: [third] }),
  wish(95, secretariat, { type: 'SplitItem', jointItemId: 'joint-2', into: ['joint-3', 'joint-4'], cutAfter: 1 }),
  wish(95, secretariat, {
    type: 'MergeItems',
    jointItemId: 'joint-5',
    topicId: 'integration',
    from: ['joint-3', 'joint-4'],
  }),
  wish(95, secretariat, { type: 'UndoMerge', jointItemId: 'joint-5' }),
  wish(95, secretariat, { type: 'UndoSplit', jointItemId: 'joint-2' }),
  wish(96, facilitator, { type: 'AskEnBloc', blockId: 'block-1', items: onTwo, window: minutes(1) }, read(12)),
  wish(96, honduras, { type: 'PullOut', jointItemId: 'joint-2' }),
  wish(97, facilitator, { type: 'OpenSilence', items: onTwo, closesAt: dayOneAfter(97 + 80 * 60) }, read(12)),
  wish(98, secretariat, { type: 'EndSilence', jointItemId: 'joint-2', reason: 'Found common ground already.' }),
]

const plan = {
  responsible: [{ kind: 'delegation' as const, id: 'honduras' }],
  dueAt: dayOneAfter(5_000),
  indicator: {},
}
const following: readonly Wish[] = [
  wish(99, secretariat, { type: 'PlanFollowUp', ...joint, plan }),
  wish(99, honduras, { type: 'ReportProgress', ...joint, progress: 'underWay', note: 'Two courses were held.' }),
]

export const plenaryWishes: readonly Wish[] = [...agreeing, ...together, ...following]
