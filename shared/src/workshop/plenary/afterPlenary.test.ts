/** The rules of what follows plenary: silence, reopening, explanations. */
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
  read,
  wording,
} from '../../testing/samplePlenary.ts'
import { minutes, plus } from '../../time.ts'
import { system } from '../actor.ts'
import { refuse } from '../refusals.ts'
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
