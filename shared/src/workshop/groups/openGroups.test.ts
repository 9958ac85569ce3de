/** The rules of groups that are open: one by one closed, extended, called back, in rounds, calling for help. */
import { describe, expect, test } from 'vitest'
import { accept } from '../../decision.ts'
import { millis, minutes } from '../../time.ts'
import { eventsOf, fold, given } from '../../testing/givenWhenThen.ts'
import { dayOneAfter } from '../../testing/sampleFacts.ts'
import { groupWorkFacts, openGroupsFacts, plenaryFacts, sampleSeats } from '../../testing/sampleHistories.ts'
import { personActor } from '../actor.ts'
import { reactions } from '../reactions.ts'
import { refuse } from '../refusals.ts'
import type { Command, WorkshopEvent } from '../workshop.ts'
import { areOpen, extraOf, isGroupOpen, placeOf } from './groups.ts'

const at = dayOneAfter(20)
const closeOne = { type: 'CloseGroup', groupId: 'group-1' } as const
const reopenOne = { type: 'ReopenGroup', groupId: 'group-1' } as const
const oneClosed: readonly WorkshopEvent[] = [
  ...openGroupsFacts,
  ...eventsOf(given(...openGroupsFacts).when(closeOne, { at })),
]

describe('one group', () => {
  test('[GR12] closes before the others: its people are in plenary and its draft is closed', () => {
    expect(oneClosed.slice(-2)).toEqual([
      { type: 'GroupClosed', groupId: 'group-1', at },
      { type: 'DraftingClosed', groupId: 'group-1', at },
    ])
    const { groups, drafting } = fold(oneClosed)
    expect([placeOf(groups, 'honduras-1'), placeOf(groups, 'moderator-1')]).toEqual([null, null])
    expect(placeOf(groups, 'honduras-2')).toBe('group-2')
    expect([areOpen(groups), isGroupOpen(groups, 'group-1'), isGroupOpen(groups, 'group-2')]).toEqual([
      true,
      false,
      true,
    ])
    expect([drafting['group-1']?.status, drafting['group-2']?.status]).toEqual(['closed', 'open'])
  })

  test('[GR12] opens again with its people and its draft', () => {
    const again = eventsOf(given(...oneClosed).when(reopenOne, { at }))
    expect(again.map(({ type }) => type)).toEqual(['GroupReopened', 'DraftingOpened'])
    expect(placeOf(fold([...oneClosed, ...again]).groups, 'honduras-1')).toBe('group-1')
  })

  test('[GR12] is closed and opened once by two who wish the same', () => {
    expect(given(...oneClosed).when(closeOne)).toEqual(accept())
    expect(given(...openGroupsFacts).when(reopenOne)).toEqual(accept())
    expect(given(...groupWorkFacts).when(reopenOne)).toEqual(refuse('groupsNotOpen'))
    expect(given(...openGroupsFacts).when({ ...closeOne, groupId: 'group-9' })).toEqual(refuse('unknownGroup'))
  })

  test('[GR13] is given time beyond the segment, and the agenda does not move', () => {
    const extend: Command = { type: 'ExtendGroup', groupId: 'group-2', from: millis(0), by: minutes(5) }
    const events = eventsOf(given(...openGroupsFacts).when(extend, { at }))
    expect(events).toEqual([{ type: 'GroupExtended', groupId: 'group-2', by: minutes(5), at }])
    const after = fold([...openGroupsFacts, ...events, ...events])
    expect([extraOf(after.groups, 'group-2'), extraOf(after.groups, 'group-1')]).toEqual([minutes(10), 0])
    expect(after.agenda).toEqual(fold(openGroupsFacts).agenda)
    expect(given(...oneClosed).when({ ...extend, groupId: 'group-1' })).toEqual(refuse('groupsNotOpen'))
  })

  test('[GR13] is given it once by two who press at once; who comes second is told', () => {
    const extend: Command = { type: 'ExtendGroup', groupId: 'group-2', from: millis(0), by: minutes(5) }
    const given5 = [...openGroupsFacts, ...eventsOf(given(...openGroupsFacts).when(extend, { at }))]
    expect(given(...given5).when(extend, { at })).toEqual(refuse('timeGiven'))
    expect(given(...given5).when({ ...extend, by: minutes(1) }, { at })).toEqual(refuse('timeGiven'))
    expect(eventsOf(given(...given5).when({ ...extend, from: minutes(5) }, { at }))).toHaveLength(1)
    expect(given(...given5).when({ ...extend, groupId: 'group-1' }, { at })).toMatchObject({ ok: true })
  })
})

describe('taking a closing back', () => {
  const history: readonly WorkshopEvent[] = [
    ...oneClosed,
    { type: 'GroupExtended', groupId: 'group-2', by: minutes(3), at },
  ]
  const closed = [...history, ...eventsOf(given(...history).when({ type: 'CloseGroups' }, { at }))]
  const reopen: Command = { type: 'ReopenGroups' }

  test('[GR22] everybody returns to where they were; what was closed before stays closed', () => {
    expect(placeOf(fold(closed).groups, 'honduras-2')).toBeNull()
    const events = eventsOf(given(...closed).when(reopen, { at }))
    expect(events).toEqual([
      { type: 'GroupsReopened', at },
      { type: 'DraftingOpened', groupId: 'group-2', at },
    ])
    const after = fold([...closed, ...events])
    expect(after.groups.openings).toEqual(fold(history).groups.openings)
    expect([placeOf(after.groups, 'honduras-2'), placeOf(after.groups, 'honduras-1')]).toEqual(['group-2', null])
  })

  test('[GR22] is done once, and refused when the agenda has moved on or nothing was open', () => {
    expect(given(...openGroupsFacts).when(reopen)).toEqual(accept())
    expect(given(...plenaryFacts).when(reopen)).toEqual(refuse('notGroupWork'))
    expect(given(...groupWorkFacts).when(reopen)).toEqual(refuse('notGroupWork'))
    expect(given(...closed).when(reopen, { actor: personActor('moderator-1') })).toEqual(refuse('notAllowed'))
  })

  test('[GR22] whoever came meanwhile is seated', () => {
    const here: WorkshopEvent = {
      type: 'AttendanceRecorded',
      attendance: { arrived: [{ personId: 'expert-1', at }], left: [] },
    }
    const after = fold([...closed, here, { type: 'GroupsReopened', at }])
    expect(reactions({ type: 'GroupsReopened', at }, after)).toContainEqual({
      type: 'seatNewcomer',
      personId: 'expert-1',
    })
  })
})

describe('rounds', () => {
  const later = { 'honduras-1': 'group-2', 'honduras-2': 'group-1', gone: 'group-1' }
  const planned: WorkshopEvent = {
    type: 'GroupsPlanned',
    seats: sampleSeats,
    laterRounds: [later],
    levels: [],
    seed: 1,
    by: null,
    at,
  }
  const history = [...openGroupsFacts.slice(0, -3), planned, ...openGroupsFacts.slice(-3)]
  const start = (from: number, round: number): Command => ({ type: 'StartRound', from, round })

  test('[GR18] a round seats everybody who is enrolled as the plan says', () => {
    const events = eventsOf(given(...history).when(start(1, 2), { at }))
    const { gone: _, ...seats } = later
    expect(events).toEqual([{ type: 'RoundStarted', round: 2, seats, at }])
    const { groups } = fold([...history, ...events])
    expect([groups.openings.at(-1)?.round, placeOf(groups, 'honduras-1')]).toEqual([2, 'group-2'])
  })

  test('[GR18] a plan by choice has one round', () => {
    const plan: Command = { type: 'PlanGroups', seed: 1, method: 'byChoice', rounds: 2 }
    const outside = { proposal: { seats: sampleSeats, levels: [], laterRounds: [later] } }
    expect(given(...groupWorkFacts).when(plan, { outside })).toEqual(refuse('invalid'))
    expect(given(...groupWorkFacts).when({ ...plan, rounds: 1 }, { outside })).toMatchObject({ ok: true })
    expect(given(...groupWorkFacts).when({ ...plan, method: 'byCountry' }, { outside })).toMatchObject({ ok: true })
  })

  test('[GR18] two who start the same round start it once; who saw another round is told', () => {
    const second = [...history, ...eventsOf(given(...history).when(start(1, 2), { at }))]
    expect(given(...second).when(start(1, 2))).toEqual(accept())
    expect(given(...second).when(start(1, 3))).toEqual(refuse('movedOn'))
    expect(given(...second).when(start(2, 3))).toEqual(refuse('noRound'))
    expect(given(...groupWorkFacts).when(start(1, 2))).toEqual(refuse('groupsNotOpen'))
    const first = eventsOf(given(...second).when(start(2, 1), { at }))
    expect(first).toEqual([{ type: 'RoundStarted', round: 1, seats: sampleSeats, at }])
  })
})

describe('help', () => {
  const call: Command = { type: 'CallForHelp' }
  const by = (personId: string) => ({ actor: personActor(personId), at })
  const called = [...openGroupsFacts, ...eventsOf(given(...openGroupsFacts).when(call, by('honduras-1')))]

  test('[GR19] a group calls once, whoever calls, and waits since then', () => {
    expect(fold(called).groups.help).toEqual({ 'group-1': { by: 'honduras-1', at } })
    expect(given(...called).when(call, by('moderator-1'))).toEqual(accept())
    expect(given(...called).when(call, by('belize-1'))).toMatchObject({ ok: true, events: [{ groupId: 'group-2' }] })
  })

  test('[GR19] it leaves the queue when somebody answers, or when it closes', () => {
    const answer: Command = { type: 'AnswerHelp', groupId: 'group-1' }
    const events = eventsOf(given(...called).when(answer, { at }))
    expect(events).toEqual([{ type: 'HelpAnswered', groupId: 'group-1', by: 'facilitator-rcm', at }])
    expect(fold([...called, ...events]).groups.help).toEqual({})
    expect(given(...called, ...events).when(answer)).toEqual(accept())
    expect(fold([...called, { type: 'GroupClosed', groupId: 'group-1', at }]).groups.help).toEqual({})
    expect(given(...called).when(answer, by('honduras-2'))).toEqual(refuse('notAllowed'))
  })

  test('[GR19] who is in no group has none to call for', () => {
    expect(given(...groupWorkFacts).when(call, by('honduras-1'))).toEqual(refuse('notInGroup'))
    expect(given(...openGroupsFacts).when(call, by('expert-1'))).toEqual(refuse('notInGroup'))
  })
})
