/** The rules of the review round, RE4 to RE9. */
import { describe, expect, test } from 'vitest'
import { accept } from '../../decision.ts'
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
import { minutes, plus } from '../../time.ts'
import { personActor } from '../actor.ts'
import { refuse } from '../refusals.ts'
import { reviewFor } from '../views/reviewFor.ts'
import type { Command, WorkshopEvent } from '../workshop.ts'
import { observationLimits } from './observationLimits.ts'

const send: Command = {
  type: 'SendForReview',
  draftId: 'draft-1',
  docSeq: 7,
  until,
  note: { es: 'Lean.', en: 'Please read.' },
}
const by = 'secretariat-rcm'

describe('sending a draft', () => {
  test('[RE4] it is what was laid down under its hash, numbered from 1', () => {
    expect(given(...plenaryFacts).when(send, withSnapshot())).toEqual(accept(sent()))
    const { report } = fold([...reviewFacts, sent('draft-2', hashOf('b'))])
    expect(report.drafts.map(({ id, number, hash }) => [id, number, hash])).toEqual([
      ['draft-1', 1, hashOf('a')],
      ['draft-2', 2, hashOf('b')],
    ])
  })

  test('[RE4] who has not read what was written last does not send it', () => {
    expect(given(...plenaryFacts).when(send, withSnapshot({ docSeq: 8 }))).toEqual(refuse('reportMovedOn'))
    expect(given(...plenaryFacts).when(send, withSnapshot({ docSeq: 6 }))).toMatchObject({ ok: true })
  })

  test('[RE4] until a moment to come, under an id of its own', () => {
    expect(given(...plenaryFacts).when({ ...send, until: at }, withSnapshot())).toEqual(refuse('reviewUntilPast'))
    expect(given(...reviewFacts).when(send, withSnapshot())).toEqual(refuse('alreadyExists'))
  })

  test('[RE4] by those who prepare the report', () => {
    for (const actor of ['honduras-1', 'moderator-1', 'rapporteur-1'].map(personActor))
      expect(given(...plenaryFacts).when(send, { ...withSnapshot(), actor })).toEqual(refuse('notAllowed'))
  })
})

describe('the time for observations', () => {
  const extend = (to: typeof until): Command => ({ type: 'ExtendReview', draftId: 'draft-1', until: to })

  test('[RE5] is extended while it runs, and never shortened', () => {
    const later = plus(until, minutes(60))
    const extended: WorkshopEvent = { type: 'ReviewExtended', draftId: 'draft-1', until: later, at, by }
    expect(given(...reviewFacts).when(extend(later), asSecretariat)).toEqual(accept(extended))
    expect(given(...reviewFacts, extended).when(extend(later), asSecretariat)).toEqual(accept())
    expect(given(...reviewFacts, extended).when(extend(until), asSecretariat)).toEqual(refuse('reviewOnlyLonger'))
    expect(given(...reviewFacts, extended).when(observe, asDelegation('honduras', until))).toMatchObject({ ok: true })
  })

  test('[RE5] what is over stays over', () => {
    const later = plus(afterwards, minutes(60))
    expect(given(...reviewFacts).when(extend(later), { ...asSecretariat, at: until })).toEqual(refuse('reviewOver'))
    const second = [...reviewFacts, sent('draft-2')]
    expect(given(...second).when(extend(later), asSecretariat)).toEqual(refuse('unknownReportDraft'))
  })
})

describe('observing', () => {
  const out = given(...reviewFacts)
  const said = { delegationId: 'honduras', anchor: observe.anchor, language: 'es', text: observe.text, proposed: '' }
  const { draftId, observationId } = observe

  test('[RE6] a delegation observes until the time is over', () => {
    const fact: WorkshopEvent = { type: 'ObservationMade', draftId, observationId, said, at, by: null }
    expect(out.when(observe, asDelegation('honduras'))).toEqual(accept(fact))
    expect(out.when(observe, asDelegation('honduras', plus(until, minutes(-1))))).toMatchObject({ ok: true })
    expect(out.when(observe, asDelegation('honduras', until))).toEqual(refuse('reviewOver'))
    expect(out.when(observe, asDelegation('atlantis'))).toEqual(refuse('unknownDelegation'))
  })

  test('[RE6] a delegation speaks for itself alone, whatever it sends', () => {
    const forOthers: Command = { ...observe, delegationId: 'guatemala' }
    expect(out.when(forOthers, asDelegation('honduras'))).toMatchObject({
      events: [{ said: { delegationId: 'honduras' } }],
    })
  })

  test('[RE6] who prepares the report records for a delegation, after the time too', () => {
    const late = { ...asSecretariat, at: afterwards }
    expect(out.when({ ...observe, delegationId: 'honduras' }, late)).toMatchObject({
      events: [{ said: { delegationId: 'honduras' }, by }],
    })
    expect(out.when(observe, late)).toEqual(refuse('unknownDelegation'))
    expect(out.when({ ...observe, delegationId: 'atlantis' }, late)).toEqual(refuse('unknownDelegation'))
    expect(out.when(observe, { at, actor: personActor('honduras-1') })).toEqual(refuse('notAllowed'))
  })

  test('[RE6] on the draft that was sent last', () => {
    expect(given(...reviewFacts, sent('draft-2')).when(observe, asDelegation('honduras'))).toEqual(
      refuse('newerReportDraft'),
    )
    expect(given(...plenaryFacts).when(observe, asDelegation('honduras'))).toEqual(refuse('unknownReportDraft'))
  })

  test.each([
    { kind: 'paragraph', number: 4 },
    { kind: 'item', key: 'topic-protection.2' },
    { kind: 'item', key: 'constructor' },
  ] as const)('[RE6] %j is nowhere in the draft', (anchor) => {
    expect(out.when({ ...observe, anchor }, asDelegation('honduras'))).toEqual(refuse('unknownAnchor'))
  })

  test.each([
    { kind: 'whole' },
    { kind: 'paragraph', number: 3 },
    { kind: 'item', key: 'topic-protection.1' },
  ] as const)('[RE6] %j is in the draft', (anchor) => {
    expect(out.when({ ...observe, anchor }, asDelegation('honduras'))).toMatchObject({ ok: true })
  })

  test('[RE6] it says something', () => {
    expect(out.when({ ...observe, text: '' }, asDelegation('honduras'))).toEqual(refuse('observationEmpty'))
    expect(out.when({ ...observe, text: '', proposed: 'El 7.' }, asDelegation('honduras'))).toMatchObject({ ok: true })
  })

  test('[RE6] 300 of one delegation are enough, and keep no other from speaking', () => {
    const all = Array.from({ length: observationLimits.perDelegation }, (_, index) => made(`o-${index}`, 'honduras'))
    const full = given(...reviewFacts, ...all)
    expect(full.when(observe, asDelegation('honduras'))).toEqual(refuse('tooManyObservations'))
    expect(full.when(observe, asDelegation('guatemala'))).toMatchObject({ ok: true })
  })
})

describe('changing and withdrawing', () => {
  const on = { draftId: 'draft-1', observationId: 'observation-1' }
  const change: Command = {
    type: 'ChangeObservation',
    ...on,
    language: 'en',
    text: 'The date is missing.',
    proposed: '',
  }
  const withdraw: Command = { type: 'WithdrawObservation', ...on }
  const own = given(...reviewFacts, made('observation-1', 'honduras'))
  const recorded = given(...reviewFacts, made('observation-1', 'honduras', { by }))

  test('[RE7] a delegation changes and withdraws what it wrote', () => {
    const said = { language: 'en', text: 'The date is missing.', proposed: '' }
    expect(own.when(change, asDelegation('honduras'))).toEqual(
      accept({ type: 'ObservationChanged', ...on, said, at, by: null }),
    )
    expect(own.when(withdraw, asDelegation('honduras'))).toEqual(
      accept({ type: 'ObservationWithdrawn', ...on, at, by: null }),
    )
    const { report } = fold([
      ...reviewFacts,
      made('observation-1', 'honduras'),
      { type: 'ObservationChanged', ...on, said, at, by: null },
    ])
    expect(report.drafts[0]?.observations).toMatchObject([{ ...said, delegationId: 'honduras', changedAt: at }])
  })

  test('[RE7] that of another delegation is to it as if it were not there', () => {
    for (const command of [change, withdraw])
      expect(own.when(command, asDelegation('guatemala'))).toEqual(refuse('unknownObservation'))
  })

  test('[RE7] what was recorded for it whoever prepares the report changes, and nobody else', () => {
    for (const command of [change, withdraw]) {
      expect(recorded.when(command, asSecretariat)).toMatchObject({ ok: true })
      expect(recorded.when(command, asDelegation('honduras'))).toEqual(refuse('notYourObservation'))
      expect(own.when(command, asSecretariat)).toEqual(refuse('notYourObservation'))
    }
  })

  test('[RE7] neither after the time, nor on an older draft, nor after an answer', () => {
    for (const command of [change, withdraw]) {
      expect(own.when(command, asDelegation('honduras', until))).toEqual(refuse('reviewOver'))
      const older = given(...reviewFacts, made('observation-1', 'honduras'), sent('draft-2'))
      expect(older.when(command, asDelegation('honduras'))).toEqual(refuse('newerReportDraft'))
      const done = given(...reviewFacts, made('observation-1', 'honduras'), answered('observation-1'))
      expect(done.when(command, asDelegation('honduras'))).toEqual(refuse('observationAnswered'))
    }
  })

  test('[RE7] nothing of what is withdrawn stays on view', () => {
    const gone: WorkshopEvent = { type: 'ObservationWithdrawn', ...on, at, by: null }
    expect(fold([...reviewFacts, made('observation-1', 'honduras'), gone]).report.drafts[0]?.observations).toEqual([])
  })
})

describe('answering', () => {
  const answer: Command = {
    type: 'AnswerObservation',
    draftId: 'draft-1',
    observationId: 'observation-1',
    verdict: 'accepted',
    text: { es: 'Se añade.' },
  }
  const history = [...reviewFacts, made('observation-1', 'honduras')]

  test('[RE8] with a verdict and words', () => {
    expect(given(...history).when(answer, asSecretariat)).toEqual(accept(answered('observation-1')))
    expect(given(...history).when({ ...answer, text: { es: '', en: '' } }, asSecretariat)).toEqual(
      refuse('answerEmpty'),
    )
    expect(given(...history).when({ ...answer, observationId: 'nowhere' }, asSecretariat)).toEqual(
      refuse('unknownObservation'),
    )
    expect(given(...history).when(answer, asDelegation('honduras'))).toEqual(refuse('notAllowed'))
  })

  test('[RE8] anew, after the time and on an older draft too, until the report is final', () => {
    const again = { ...answer, verdict: 'noted' } as const
    const older = [...history, answered('observation-1'), sent('draft-2')]
    expect(given(...older).when(again, { ...asSecretariat, at: afterwards })).toMatchObject({ ok: true })
    expect(given(...older, finalised).when(again, asSecretariat)).toEqual(refuse('reportFinal'))
    const { report } = fold([...older, answered('observation-1', 'noted')])
    expect(report.drafts[0]?.observations[0]?.answer).toMatchObject({ verdict: 'noted', by })
  })
})

describe('what a delegation sees', () => {
  const history = [
    ...reviewFacts,
    made('observation-1', 'honduras'),
    made('observation-2', 'guatemala'),
    answered('observation-1'),
  ]
  const seen = (facts: readonly WorkshopEvent[], moment = at) =>
    reviewFor(fold(facts).report, 'honduras', moment).drafts.map(({ isOpen, isShared, observations }) => ({
      isOpen,
      isShared,
      ids: observations.map(({ id }) => id),
    }))
  const all = ['observation-1', 'observation-2']

  test('[RE9] its own with the answers at once, those of others when the time is over', () => {
    expect(seen(history)).toEqual([{ isOpen: true, isShared: false, ids: ['observation-1'] }])
    expect(reviewFor(fold(history).report, 'honduras', at).drafts[0]?.observations[0]?.answer?.verdict).toBe('accepted')
    expect(seen(history, until)).toEqual([{ isOpen: false, isShared: true, ids: all }])
  })

  test('[RE9] those of others also with a newer draft, or the final report', () => {
    expect(seen([...history, sent('draft-2')])).toEqual([
      { isOpen: false, isShared: true, ids: all },
      { isOpen: true, isShared: false, ids: [] },
    ])
    expect(seen([...history, finalised])).toEqual([{ isOpen: false, isShared: true, ids: all }])
  })

  test('[RE9] what was shown to all is not hidden again when the report is reopened', () => {
    expect(seen([...history, finalised, reopened])).toEqual([{ isOpen: true, isShared: true, ids: all }])
  })
})
