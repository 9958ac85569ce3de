/** The rules of agreeing: together, without whoever is absent, ad referendum, by silence, and once more. */
import { describe, expect, test } from 'vitest'
import { accept } from '../../decision.ts'
import { eventsOf, fold, given } from '../../testing/givenWhenThen.ts'
import {
  adopted,
  asDelegate,
  asked,
  askedUntil,
  at,
  factOn,
  listFacts,
  position,
  positionTaken,
  present,
  read,
  wording,
} from '../../testing/samplePlenary.ts'
import { minutes, plus } from '../../time.ts'
import { system } from '../actor.ts'
import { refuse } from '../refusals.ts'
import { isUncontested, leftToDo, voicesByPlatform, voicesOn } from '../views/consensus.ts'
import { type Command, nextWake, type WorkshopEvent } from '../workshop.ts'
import { shortestSilence } from './decideTogether.ts'
import { currentPositions, jointItem } from './plenary.ts'

const onItem = { jointItemId: 'joint-1' } as const
const both = [
  { jointItemId: 'joint-1', docSeq: 30 },
  { jointItemId: 'joint-2', docSeq: 30 },
]
const afterwards = { ...read(30), at: askedUntil }
const list = given(...listFacts)
const stateAfter = (...events: readonly WorkshopEvent[]) =>
  jointItem(fold([...listFacts, ...events]).plenary, 'joint-1')?.state

describe('en bloc', () => {
  const ask: Command = { type: 'AskEnBloc', blockId: 'block-1', items: both, window: minutes(2) }
  const adopt: Command = { type: 'AdoptEnBloc', blockId: 'block-1', items: both }
  const block = [asked('joint-1', 'block-1'), asked('joint-2', 'block-1')]

  test('[PL18] several items are asked about together, or none is', () => {
    expect(list.when(ask, read(30))).toEqual(accept(...block))
    expect(list.when(ask, read(31))).toEqual(refuse('textChanged'))
    const objected = positionTaken('honduras', 'objection')
    expect(given(...listFacts, objected).when(ask, read(30))).toEqual(refuse('objectionsStand'))
    expect(given(...listFacts, adopted('joint-2', 1)).when(ask, read(30))).toEqual(refuse('adoptedFrozen'))
  })

  test('[PL18] they are adopted together, numbered in the order of the list', () => {
    const decision = given(...listFacts, ...block).when(adopt, afterwards)
    expect(decision).toMatchObject({
      ok: true,
      events: [
        { jointItemId: 'joint-1', number: 1 },
        { jointItemId: 'joint-2', number: 2 },
      ],
    })
    expect(given(...listFacts, ...block).when(adopt, read(30))).toEqual(refuse('windowOpen'))
    expect(list.when(adopt, afterwards)).toEqual(refuse('notInBlock'))
  })

  test('[PL18] what is objected to stays behind', () => {
    const objected = positionTaken('honduras', 'objection')
    const decision = given(...listFacts, ...block, objected).when(adopt, afterwards)
    expect(decision).toMatchObject({ ok: true, events: [{ jointItemId: 'joint-2', number: 1 }] })
    const alone = given(...listFacts, asked('joint-1', 'block-1'), objected)
    expect(alone.when(adopt, afterwards)).toEqual(refuse('objectionsStand'))
  })

  test('[PL18] a delegation pulls an item out, and it is open again', () => {
    const pull: Command = { type: 'PullOut', ...onItem }
    const pulled: WorkshopEvent = {
      ...factOn('joint-1'),
      by: 'honduras-1',
      type: 'ItemPulledOut',
      delegationId: 'honduras',
    }
    expect(given(...listFacts, ...block).when(pull, { at, ...asDelegate('honduras-1') })).toEqual(accept(pulled))
    expect(stateAfter(...block, pulled)).toEqual({ status: 'open' })
    expect(given(...listFacts, asked('joint-1')).when(pull, { at })).toEqual(refuse('notInBlock'))
    const decision = given(...listFacts, ...block, pulled).when(adopt, afterwards)
    expect(decision).toMatchObject({ ok: true, events: [{ jointItemId: 'joint-2' }] })
  })

  test('[PL18] uncontested is what nobody stands against and in which nothing is left to settle', () => {
    const uncontested = (...events: readonly WorkshopEvent[]) => {
      const item = jointItem(fold([...listFacts, ...events]).plenary, 'joint-1')
      return item !== undefined && isUncontested(item)
    }
    expect(uncontested()).toBe(true)
    expect(uncontested(positionTaken('honduras', 'canLiveWith'))).toBe(true)
    expect(uncontested(positionTaken('honduras', 'reservation'))).toBe(false)
    expect(uncontested(asked('joint-1'))).toBe(false)
    const alternatives = ['shall', 'should'].map((en) => ({ text: { en }, delegationId: null }))
    expect(uncontested({ ...factOn('joint-1'), type: 'BracketOpened', bracketId: 'b', alternatives })).toBe(false)
  })
})

describe('who is there', () => {
  test('[PL19] absent delegations that have said nothing are recorded as absent', () => {
    const adopt: Command = { type: 'Adopt', ...onItem, docSeq: 30 }
    expect(given(...listFacts, present, asked('joint-1')).when(adopt, afterwards)).toMatchObject({
      events: [{ absent: ['guatemala'] }],
    })
    const spoken = positionTaken('guatemala', 'support')
    expect(given(...listFacts, present, asked('joint-1'), spoken).when(adopt, afterwards)).toMatchObject({
      events: [{ absent: [] }],
    })
  })

  test('[PL19] a voice is heard once, in each platform its country belongs to', () => {
    const workshop = fold([...listFacts, present, positionTaken('honduras', 'reservation')])
    const item = jointItem(workshop.plenary, 'joint-1')
    if (!item) throw new Error('The item is gone')
    expect(
      voicesOn(workshop, item).map(({ delegationId, isPresent, position: one }) => [
        delegationId,
        isPresent,
        one?.stance,
      ]),
    ).toEqual([
      ['honduras', true, 'reservation'],
      ['guatemala', false, undefined],
      ['belize', true, undefined],
    ])
    expect(voicesByPlatform(workshop, item).map(({ platformId, voices }) => [platformId, voices.length])).toEqual([
      ['rcm', 3],
      ['mirps', 2],
    ])
  })

  test('[PL6] a reservation is recorded and holds nothing up', () => {
    const reserved = positionTaken('honduras', 'reservation')
    const adopt: Command = { type: 'Adopt', ...onItem, docSeq: 30 }
    expect(given(...listFacts, asked('joint-1'), reserved).when(adopt, afterwards)).toMatchObject({ ok: true })
  })
})

describe('ad referendum', () => {
  const adopt: Command = { type: 'AdoptAdReferendum', ...onItem, docSeq: 30, awaiting: ['guatemala'] }
  const done = adopted('joint-1', 1, { awaiting: ['guatemala'] })
  const answer = (changes: object = {}): Command => ({
    type: 'AnswerReferendum',
    ...onItem,
    delegationId: null,
    agrees: true,
    reason: '',
    ...changes,
  })
  const answered = (agrees: boolean, reason: string): WorkshopEvent => ({
    ...factOn('joint-1'),
    by: 'guatemala-1',
    type: 'ReferendumAnswered',
    delegationId: 'guatemala',
    agrees,
    reason,
  })
  const guatemala = { at, ...asDelegate('guatemala-1') }

  test('[PL20] an item is adopted for delegations that ask their capital; they are not counted as absent', () => {
    expect(given(...listFacts, present).when(adopt, read(30))).toEqual(accept({ ...done, absent: [] }))
    expect(list.when({ ...adopt, awaiting: ['atlantis'] }, read(30))).toEqual(refuse('notMember'))
    expect(given(...listFacts, positionTaken('honduras', 'objection')).when(adopt, read(30))).toEqual(
      refuse('objectionsStand'),
    )
    expect(given(...listFacts, asked('joint-1')).when(adopt, read(30))).toEqual(refuse('windowOpen'))
    expect(leftToDo(fold([...listFacts, done])).awaited).toMatchObject([{ delegationIds: ['guatemala'] }])
  })

  test('[PL20] each answers once, for itself', () => {
    const waiting = given(...listFacts, done)
    expect(waiting.when(answer(), guatemala)).toEqual(accept(answered(true, '')))
    expect(waiting.when(answer({ agrees: false }), guatemala)).toEqual(refuse('reasonMissing'))
    expect(waiting.when(answer({ agrees: false, reason: 'No mandate.' }), guatemala)).toEqual(
      accept(answered(false, 'No mandate.')),
    )
    expect(given(...listFacts, done, answered(true, '')).when(answer(), guatemala)).toEqual(refuse('notAwaited'))
    expect(waiting.when(answer(), { at, ...asDelegate('honduras-1') })).toEqual(refuse('notAwaited'))
    expect(leftToDo(fold([...listFacts, done, answered(true, '')])).awaited).toEqual([])
  })

  test('[PL20] the secretariat answers for one with the words it sent; another delegation does not', () => {
    const waiting = given(...listFacts, done)
    const forThem = { delegationId: 'guatemala', reason: 'Note of 3 December.' }
    expect(waiting.when(answer(forThem), { at })).toEqual(
      accept({ ...answered(true, 'Note of 3 December.'), by: 'facilitator-rcm' }),
    )
    expect(waiting.when(answer({ ...forThem, reason: '' }), { at })).toEqual(refuse('reasonMissing'))
    expect(waiting.when(answer(forThem), { at, ...asDelegate('honduras-1') })).toEqual(refuse('notAllowed'))
  })
})

describe('silence', () => {
  const closesAt = plus(at, shortestSilence)
  const open: Command = { type: 'OpenSilence', items: both, closesAt }
  const opened = (jointItemId: string): WorkshopEvent => ({
    ...factOn(jointItemId),
    type: 'SilenceOpened',
    docSeq: 30,
    closesAt,
    wording,
  })
  const under = [...listFacts, opened('joint-1'), opened('joint-2')]

  test('[PL21] it runs for 72 hours at least, on a wording that is frozen', () => {
    expect(list.when(open, read(30))).toEqual(accept(opened('joint-1'), opened('joint-2')))
    expect(list.when({ ...open, closesAt: plus(closesAt, minutes(-1)) }, read(30))).toEqual(refuse('silenceTooShort'))
    expect(list.when(open, read(31))).toEqual(refuse('textChanged'))
    expect(given(...listFacts, positionTaken('honduras', 'objection')).when(open, read(30))).toEqual(
      refuse('objectionsStand'),
    )
    expect(given(...under).when({ type: 'TakePen', ...onItem })).toEqual(refuse('silenceRuns'))
  })

  test('[PL21] without an objection it is adopted when the time is over', () => {
    expect(nextWake(fold(under))).toBe(closesAt)
    const wake: Command = { type: 'Wake' }
    expect(given(...under).when(wake, { at: plus(closesAt, minutes(-1)), actor: system })).toEqual(accept())
    const decision = given(...under).when(wake, { at: closesAt, actor: system })
    const fact = { type: 'ItemAdopted', by: null, bySilence: true, wording, docSeq: 30 }
    expect(decision).toMatchObject({
      ok: true,
      events: [
        { ...fact, number: 1 },
        { ...fact, number: 2 },
      ],
    })
    expect(nextWake(fold([...under, ...eventsOf(decision)]))).toBeNull()
  })

  test('[PL21] an objection ends it, another position does not', () => {
    const objection = given(...under).when(position('objection', 0), { at, ...asDelegate('honduras-1') })
    expect(objection).toMatchObject({
      ok: true,
      events: [{ type: 'PositionTaken', docSeq: 30 }, { type: 'SilenceEnded' }],
    })
    const reservation = given(...under).when(position('reservation', 0), { at, ...asDelegate('honduras-1') })
    expect(reservation).toMatchObject({ ok: true, events: [{ type: 'PositionTaken' }] })
    expect(stateAfter(...under.slice(listFacts.length), ...eventsOf(objection))).toEqual({ status: 'open' })
  })

  test('[PL21] the chair ends it with a reason', () => {
    const end: Command = { type: 'EndSilence', ...onItem, reason: 'Withdrawn.' }
    expect(given(...under).when(end, { at })).toEqual(
      accept({ ...factOn('joint-1'), type: 'SilenceEnded', reason: 'Withdrawn.' }),
    )
    expect(given(...under).when({ ...end, reason: '' })).toEqual(refuse('reasonMissing'))
    expect(list.when(end)).toEqual(refuse('noSilence'))
  })
})

describe('afterwards', () => {
  test('[PL22] what is adopted is reopened with a reason, and keeps its number', () => {
    const reopen: Command = { type: 'Reopen', ...onItem, reason: 'A date was wrong.' }
    const reopened: WorkshopEvent = { ...factOn('joint-1'), type: 'ItemReopened', reason: 'A date was wrong.' }
    const before = [positionTaken('honduras', 'reservation'), adopted('joint-1', 1)]
    expect(given(...listFacts, ...before).when(reopen, { at })).toEqual(accept(reopened))
    expect(given(...listFacts, ...before).when({ ...reopen, reason: '' })).toEqual(refuse('reasonMissing'))
    expect(list.when(reopen)).toEqual(refuse('notAdopted'))
    const item = jointItem(fold([...listFacts, ...before, reopened]).plenary, 'joint-1')
    expect(item).toMatchObject({
      state: { status: 'open' },
      number: 1,
      earlier: [{ number: 1, reason: 'A date was wrong.' }],
    })
    expect(item?.positions).toHaveLength(1)
    expect(item && currentPositions(item)).toEqual([])
    const again = given(...listFacts, ...before, reopened, adopted('joint-2', 2), asked('joint-1'))
    const decision = again.when({ type: 'Adopt', ...onItem, docSeq: 30 }, afterwards)
    expect(decision).toMatchObject({ ok: true, events: [{ number: 1 }] })
  })

  test('[PL23] a delegation explains its position on what is adopted, and nothing changes', () => {
    const explain: Command = { type: 'ExplainPosition', ...onItem, text: 'Within our means.' }
    const explained: WorkshopEvent = {
      ...factOn('joint-1'),
      by: 'honduras-1',
      type: 'PositionExplained',
      delegationId: 'honduras',
      text: 'Within our means.',
    }
    const honduras = { at, ...asDelegate('honduras-1') }
    expect(given(...listFacts, adopted('joint-1', 1)).when(explain, honduras)).toEqual(accept(explained))
    expect(list.when(explain, honduras)).toEqual(refuse('notAdopted'))
    expect(stateAfter(adopted('joint-1', 1), explained)).toEqual(stateAfter(adopted('joint-1', 1)))
  })
})
