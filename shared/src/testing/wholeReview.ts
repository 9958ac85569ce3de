/** What happens to the report of the whole sample workshop: a frozen section, a round of observations, final, reopened. */
import { instant, minutes, plus } from '../time.ts'
import { delegationActor } from '../workshop/actor.ts'
import { dayOneAfter } from './sampleFacts.ts'
import { secretariat, type Wish, wish } from './wish.ts'

const snapshot = {
  hash: '0123456789abcdef'.repeat(4),
  version: 150,
  docSeq: 7,
  paragraphs: 12,
  items: [{ key: 'topic-protection.1', label: 'I. 1)' }],
}
const [belize, guatemala] = [delegationActor('belize'), delegationActor('guatemala')]
const on = { draftId: 'draft-1', observationId: 'observation-1' }

/** @param from minutes after the workshop's start; it takes 20 of them */
export const reviewWishes = (from: number): readonly Wish[] => {
  const until = plus(dayOneAfter(from), minutes(15))
  return [
    wish(from, secretariat, { type: 'FreezeSection', sectionId: 'participants', version: 120 }, { logVersion: 150 }),
    wish(from, secretariat, { type: 'FreezeSection', sectionId: 'group:group-1', version: 130 }, { logVersion: 150 }),
    wish(from, secretariat, { type: 'ThawSection', sectionId: 'group:group-1' }),
    wish(
      from + 1,
      secretariat,
      {
        type: 'SendForReview',
        draftId: 'draft-1',
        docSeq: 7,
        until: instant(until - 60_000),
        note: { en: 'Please read.' },
      },
      { reportSnapshot: snapshot },
    ),
    wish(from + 2, secretariat, { type: 'ExtendReview', draftId: 'draft-1', until }),
    wish(from + 3, belize, {
      type: 'MakeObservation',
      ...on,
      anchor: { kind: 'paragraph', number: 4 },
      language: 'en',
      text: 'The date is missing.',
      proposed: 'On 18 November, …',
    }),
    wish(from + 4, belize, {
      type: 'ChangeObservation',
      ...on,
      language: 'en',
      text: 'The date is wrong.',
      proposed: '',
    }),
    wish(from + 5, guatemala, {
      type: 'MakeObservation',
      draftId: 'draft-1',
      observationId: 'observation-2',
      anchor: { kind: 'item', key: 'topic-protection.1' },
      language: 'es',
      text: 'Sobra.',
      proposed: '',
    }),
    wish(from + 6, guatemala, { type: 'WithdrawObservation', draftId: 'draft-1', observationId: 'observation-2' }),
    wish(from + 7, secretariat, { type: 'AnswerObservation', ...on, verdict: 'accepted', text: { en: 'Put right.' } }),
    wish(from + 16, secretariat, { type: 'FinaliseReport', docSeq: 7, reason: '' }, { reportSnapshot: snapshot }),
    wish(from + 17, secretariat, {
      type: 'RecordExport',
      format: 'docx',
      language: 'en',
      hash: snapshot.hash,
    }),
    wish(from + 18, secretariat, { type: 'ReopenReport', reason: 'A name was wrong.' }),
  ]
}
