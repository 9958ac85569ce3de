/** A draft of the report that is out for observations, and what tests of the review round say about it again and again. */
import { minutes, plus } from '../time.ts'
import { delegationActor, personActor } from '../workshop/actor.ts'
import type { Command, WorkshopEvent } from '../workshop/workshop.ts'
import type { Circumstances } from './givenWhenThen.ts'
import { dayOneAfter } from './sampleFacts.ts'
import { plenaryFacts } from './sampleHistories.ts'

export const hashOf = (letter: string): string => letter.repeat(64)
export const at = dayOneAfter(200)
export const until = plus(at, minutes(72 * 60))
export const afterwards = plus(until, minutes(1))

export const asSecretariat: Circumstances = { actor: personActor('secretariat-rcm'), at }
export const asDelegation = (delegationId: string, moment = at): Circumstances => ({
  actor: delegationActor(delegationId),
  at: moment,
})
/** The report as it can be laid down now: three paragraphs and one item. */
export const snapshot = {
  hash: hashOf('a'),
  version: 40,
  docSeq: 7,
  paragraphs: 3,
  items: [{ key: 'topic-protection.1', label: 'I. 1)' }],
}
export const withSnapshot = (changes: Partial<typeof snapshot> = {}): Circumstances => ({
  ...asSecretariat,
  outside: { reportSnapshot: { ...snapshot, ...changes } },
})

const signed = { at, by: 'secretariat-rcm' }

export const sent = (draftId = 'draft-1', hash = hashOf('a')): WorkshopEvent => ({
  type: 'ReportSentForReview',
  draftId,
  hash,
  version: 40,
  until,
  note: { es: 'Lean.', en: 'Please read.' },
  paragraphs: 3,
  items: [{ key: 'topic-protection.1', label: 'I. 1)' }],
  ...signed,
})

export const observe: Extract<Command, { type: 'MakeObservation' }> = {
  type: 'MakeObservation',
  draftId: 'draft-1',
  observationId: 'observation-1',
  anchor: { kind: 'paragraph', number: 2 },
  language: 'es',
  text: 'Falta la fecha.',
  proposed: '',
}

export const made = (
  observationId: string,
  delegationId: string,
  changes: Partial<Extract<WorkshopEvent, { type: 'ObservationMade' }>> = {},
): WorkshopEvent => ({
  type: 'ObservationMade',
  draftId: 'draft-1',
  observationId,
  said: { delegationId, anchor: observe.anchor, language: 'es', text: `De ${delegationId}.`, proposed: '' },
  at,
  by: null,
  ...changes,
})

export const answered = (
  observationId: string,
  verdict: 'accepted' | 'noted' | 'notAccepted' = 'accepted',
): WorkshopEvent => ({
  type: 'ObservationAnswered',
  draftId: 'draft-1',
  observationId,
  answer: { verdict, text: { es: 'Se añade.' } },
  ...signed,
})

export const finalised: WorkshopEvent = {
  type: 'ReportFinalised',
  hash: hashOf('f'),
  version: 60,
  reason: '',
  ...signed,
}
export const reopened: WorkshopEvent = { type: 'ReportReopened', reason: 'A name was wrong.', ...signed }

/** Day one is over and the first draft is out. */
export const reviewFacts: readonly WorkshopEvent[] = [...plenaryFacts, sent()]
