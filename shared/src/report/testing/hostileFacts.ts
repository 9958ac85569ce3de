/** A reported workshop with a word in every place where its record can hold one, for a test to put what it likes there. */
import { instant, minutes, plus, seconds } from '../../time.ts'
import type { WorkshopEvent } from '../../workshop/workshop.ts'
import { reportFacts, secondDay } from './reportFacts.ts'

const words = { es: 'a', en: 'a' }
const at = (minute: number) => plus(secondDay, minutes(minute))
const signed = { at: at(140), by: null }
const on = (jointItemId: string) => ({ jointItemId, ...signed })

/** What the sample says in one place, with everything else that can be said there. */
const enriched = (fact: WorkshopEvent): WorkshopEvent => {
  switch (fact.type) {
    case 'WorkshopDescribed':
      return { ...fact, place: words }
    case 'SegmentAdded':
      return { ...fact, segment: { ...fact.segment, ...(fact.segment.id === 'talk' ? allOfSegment : {}) } }
    case 'GroupAdded':
      return { ...fact, group: { ...fact.group, brief: words, template: words } }
    case 'DraftRecorded':
      return { ...fact, items: fact.items.map((item) => ({ ...item, indicator: words })) }
    case 'ItemAdopted':
      return {
        ...fact,
        wording: { ...fact.wording, indicator: words },
        ...(fact.jointItemId === 'j3' ? { awaiting: ['honduras', 'belize'] } : {}),
      }
    default:
      return fact
  }
}

const allOfSegment = {
  part: words,
  points: [words, words],
  speakers: [words, words],
  outcomes: [words],
  staffNotes: 'a',
  links: [{ label: 'a', url: 'https://example.org/a' }],
  files: [{ id: 'file', name: 'a', size: 1 }],
  slots: [{ id: 'slot', title: words, planned: minutes(5) }],
}

const consensus: readonly WorkshopEvent[] = [
  { ...on('j1'), type: 'PositionTaken', docSeq: 4, delegationId: 'mexico', stance: 'reservation', reason: 'a' },
  { ...on('j1'), type: 'PositionExplained', delegationId: 'belize', text: 'a' },
  { ...on('j3'), type: 'ReferendumAnswered', delegationId: 'honduras', agrees: false, reason: 'a' },
  {
    ...on('j2'),
    type: 'FollowUpPlanned',
    plan: { responsible: [{ kind: 'platform', id: 'rcm' }], dueAt: instant(secondDay), indicator: words },
  },
  { ...on('j2'), type: 'ProgressReported', progress: 'underWay', note: 'a' },
]

const asked = (questionId: string): readonly WorkshopEvent[] => [
  {
    type: 'QuestionAsked',
    questionId,
    roomId: 'plenary',
    segmentId: null,
    delegationId: 'honduras',
    text: words,
    language: 'es',
    to: null,
    ...signed,
    by: 'honduras-1',
  },
  { type: 'QuestionPublished', questionId, text: words, ...signed },
]
const speech = { roomId: 'plenary', speechId: 'speech', ...signed }
const floor: readonly WorkshopEvent[] = [
  {
    ...speech,
    type: 'FloorGiven',
    requestId: null,
    slotId: null,
    segmentId: 'plenary',
    personId: 'honduras-1',
    kind: 'statement',
    language: null,
    limit: null,
  },
  { ...speech, type: 'FloorTaken', why: 'finished', spent: seconds(60) },
  ...asked('answered'),
  {
    type: 'QuestionAnswered',
    questionId: 'answered',
    answerId: 'answer',
    text: { es: 'a' },
    language: 'es',
    ...signed,
    by: 'mexico-1',
  },
  { type: 'QuestionTranslated', questionId: 'answered', answerId: 'answer', language: 'en', text: 'a', ...signed },
  ...asked('aside'),
  { type: 'QuestionSetAside', questionId: 'aside', reason: 'a', ...signed },
]

const evaluation: readonly WorkshopEvent[] = [
  {
    type: 'EvaluationOpened',
    questions: [
      { id: 'mark', kind: 'mark', text: words },
      { id: 'said', kind: 'words', text: words },
    ],
    ...signed,
  },
  ...['mexico-1', 'honduras-1', 'belize-1'].map(
    (personId): WorkshopEvent => ({
      type: 'EvaluationAnswered',
      personId,
      answers: { mark: 4, said: 'a' },
      at: signed.at,
    }),
  ),
  { type: 'EvaluationClosed', ...signed },
]

const observation = { draftId: 'draft', observationId: 'observation' }
const review: readonly WorkshopEvent[] = [
  {
    type: 'ReportSentForReview',
    draftId: 'draft',
    hash: 'a'.repeat(64),
    version: 200,
    until: at(200),
    note: words,
    paragraphs: 30,
    items: [],
    ...signed,
  },
  {
    type: 'ObservationMade',
    ...observation,
    said: {
      delegationId: 'honduras',
      anchor: { kind: 'paragraph', number: 2 },
      language: 'es',
      text: 'a',
      proposed: 'a',
    },
    ...signed,
  },
  { type: 'ObservationAnswered', ...observation, answer: { verdict: 'accepted', text: words }, ...signed },
  { type: 'ReportFinalised', hash: 'f'.repeat(64), version: 210, reason: 'a', ...signed },
  { type: 'ReportReopened', reason: 'a', ...signed },
]

/** Of a picture that is nowhere: its words are in the report, forms leave it out. */
const logo: WorkshopEvent = {
  type: 'PlatformLogoSet',
  platformId: 'rcm',
  logo: { sha256: '0'.repeat(64), name: 'a', type: 'image/png', size: 1, width: 16, height: 16, alternative: words },
}

export const hostileFacts: readonly WorkshopEvent[] = [
  ...reportFacts.map(enriched),
  logo,
  { type: 'SegmentExplained', segmentId: 'opening', reason: 'a', at: signed.at },
  ...consensus,
  ...floor,
  ...evaluation,
  ...review,
]
