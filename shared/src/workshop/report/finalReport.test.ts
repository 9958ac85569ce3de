/** The rules of the final report and of its change record, RE10 to RE12. */
import { describe, expect, test } from 'vitest'
import { accept } from '../../decision.ts'
import { docAccess } from '../../docs/docAccess.ts'
import { fold, given } from '../../testing/givenWhenThen.ts'
import { plenaryFacts } from '../../testing/sampleHistories.ts'
import {
  afterwards,
  answered,
  asDelegation,
  asSecretariat,
  at,
  finalised,
  hashOf,
  made,
  observe,
  reopened,
  reviewFacts,
  sent,
  until,
  withSnapshot,
} from '../../testing/sampleReview.ts'
import { personActor } from '../actor.ts'
import { refuse } from '../refusals.ts'
import { changeRecord } from '../views/changeRecord.ts'
import type { Command, WorkshopEvent } from '../workshop.ts'

const finalise: Command = { type: 'FinaliseReport', docSeq: 7, reason: '' }
const late = { ...withSnapshot({ hash: hashOf('f'), version: 60 }), at: afterwards }
const done: WorkshopEvent = { ...finalised, at: afterwards } as WorkshopEvent
const observed = [...reviewFacts, made('observation-1', 'honduras')]

describe('becoming final', () => {
  test('[RE10] as it stands, under its hash, with or without a round before', () => {
    expect(given(...plenaryFacts).when(finalise, late)).toEqual(accept(done))
    expect(given(...observed, answered('observation-1')).when(finalise, late)).toEqual(accept(done))
  })

  test('[RE10] with the text its sender has read', () => {
    expect(given(...plenaryFacts).when({ ...finalise, docSeq: 6 }, late)).toEqual(refuse('reportMovedOn'))
  })

  test('[RE10] with a reason while observations are unanswered, on whichever draft', () => {
    const second = [...observed, sent('draft-2')]
    for (const history of [observed, second])
      expect(given(...history).when(finalise, late)).toEqual(refuse('observationsUnanswered'))
    const reason = 'They came after the meeting of ministers.'
    expect(given(...observed).when({ ...finalise, reason }, late)).toEqual(accept({ ...done, reason }))
  })

  test('[RE10] with a reason while the time for observations runs', () => {
    const early = { ...late, at }
    expect(given(...reviewFacts).when(finalise, early)).toEqual(refuse('reviewRuns'))
    expect(given(...reviewFacts).when({ ...finalise, reason: 'All have answered.' }, early)).toMatchObject({ ok: true })
    expect(given(...reviewFacts).when(finalise, { ...late, at: until })).toMatchObject({ ok: true })
  })

  test('[RE10] once', () => {
    expect(given(...plenaryFacts, finalised).when(finalise, late)).toEqual(refuse('reportFinal'))
  })
})

describe('while it is final', () => {
  const final = given(...observed, finalised)
  test.each<Command>([
    { type: 'SendForReview', draftId: 'draft-2', docSeq: 7, until, note: {} },
    { type: 'ExtendReview', draftId: 'draft-1', until: afterwards },
    {
      type: 'AnswerObservation',
      draftId: 'draft-1',
      observationId: 'observation-1',
      verdict: 'noted',
      text: { en: 'x' },
    },
    { ...observe, observationId: 'observation-2', delegationId: 'honduras' },
  ])('[RE11] $type is refused', (command) => {
    expect(final.when(command, withSnapshot())).toEqual(refuse('reportFinal'))
  })

  test('[RE11] no delegation says anything more', () => {
    expect(final.when({ ...observe, observationId: 'observation-2' }, asDelegation('honduras'))).toEqual(
      refuse('reportFinal'),
    )
    expect(
      final.when(
        { type: 'WithdrawObservation', draftId: 'draft-1', observationId: 'observation-1' },
        asDelegation('honduras'),
      ),
    ).toEqual(refuse('reportFinal'))
  })

  test('[RE11] its sections can be read and not written', () => {
    const mode = (facts: readonly WorkshopEvent[]) =>
      docAccess(fold(facts), 'secretariat-rcm', { kind: 'report', workshopId: 'w' })
    expect([mode(observed), mode([...observed, finalised]), mode([...observed, finalised, reopened])]).toEqual([
      'write',
      'read',
      'write',
    ])
  })

  test('[RE11] it is reopened with a reason by those who prepare it, and what was final stays on record', () => {
    const reopen: Command = { type: 'ReopenReport', reason: 'A name was wrong.' }
    expect(final.when(reopen, asSecretariat)).toEqual(accept(reopened))
    expect(final.when({ ...reopen, reason: '' }, asSecretariat)).toEqual(refuse('reasonMissing'))
    expect(final.when(reopen, { at, actor: personActor('moderator-1') })).toEqual(refuse('notAllowed'))
    expect(given(...observed).when(reopen, asSecretariat)).toEqual(refuse('reportNotFinal'))
    const { report } = fold([...observed, finalised, reopened])
    expect(report.finals).toMatchObject([{ hash: hashOf('f'), reopened: { reason: 'A name was wrong.' } }])
    expect(given(...plenaryFacts, finalised, reopened).when(finalise, late)).toEqual(accept(done))
  })
})

test('[RE12] the change record lists the drafts, what was accepted on them, and what was final before', () => {
  const facts = [
    ...observed,
    made('observation-2', 'guatemala'),
    made('observation-3', 'belize'),
    made('observation-4', 'belize'),
    answered('observation-1'),
    answered('observation-2', 'noted'),
    answered('observation-3', 'notAccepted'),
    sent('draft-2', hashOf('b')),
    finalised,
    reopened,
  ]
  expect(changeRecord(fold(facts).report)).toEqual([
    {
      kind: 'draft',
      number: 1,
      hash: hashOf('a'),
      at,
      until,
      items: [{ key: 'topic-protection.1', label: 'I. 1)' }],
      counts: { accepted: 1, noted: 1, notAccepted: 1, unanswered: 1 },
      accepted: [expect.objectContaining({ delegationId: 'honduras', answer: expect.anything() })],
    },
    expect.objectContaining({ kind: 'draft', number: 2, accepted: [] }),
    { kind: 'final', hash: hashOf('f'), at, reason: '', reopened: { at, reason: 'A name was wrong.' } },
  ])
})
