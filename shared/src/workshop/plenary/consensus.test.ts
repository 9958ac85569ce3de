/** The rules of agreeing: together, without whoever is absent, ad referendum. */
import { describe, expect, test } from 'vitest'
import { accept } from '../../decision.ts'
import { fold, given } from '../../testing/givenWhenThen.ts'
import {
  adopted,
  asDelegate,
  asked,
  askedUntil,
  at,
  factOn,
  listFacts,
  positionTaken,
  present,
  read,
} from '../../testing/samplePlenary.ts'
import { minutes } from '../../time.ts'
import { refuse } from '../refusals.ts'
import { isUncontested, leftToDo, voicesByPlatform, voicesOn } from '../views/consensus.ts'
import type { Command, WorkshopEvent } from '../workshop.ts'
import { jointItem } from './plenary.ts'

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
