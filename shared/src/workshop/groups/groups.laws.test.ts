/** What holds of the groups after any wishes about them, by anybody, in any order. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyGroupsStep, anyPersonId, play, type Step } from '../../testing/arbitraries.ts'
import { fold } from '../../testing/givenWhenThen.ts'
import { groupWorkFacts, openGroupsFacts, sampleSeats } from '../../testing/sampleHistories.ts'
import { personActor } from '../actor.ts'
import { decide, nothingOutside } from '../decide.ts'
import { audiences, redactEvent, redactWorkshop } from '../redact.ts'
import { evolve, type Command, type Workshop } from '../workshop.ts'
import { isRooted } from '../views/isRooted.ts'
import { areOpen, groupById, isGroupOpen, placeOf } from './groups.ts'

const removal: fc.Arbitrary<Step> = fc.record({
  command: anyPersonId.map((personId): Command => ({ type: 'RemovePerson', personId })),
  actor: fc.constant(personActor('facilitator-rcm')),
  outside: fc.constant(nothingOutside),
  after: fc.constant(0),
  isAimed: fc.constant(false),
})
/** Openings, closings and rounds, which are too rare among all wishes to meet a removal often. */
const openOrClose: fc.Arbitrary<Step> = fc
  .constantFrom<Command>(
    { type: 'OpenGroups' },
    { type: 'CloseGroups' },
    { type: 'ReopenGroups' },
    { type: 'StartRound', from: 1, round: 2 },
    { type: 'StartRound', from: 2, round: 1 },
  )
  .chain((command) => removal.map((step) => ({ ...step, command })))
const histories = fc.tuple(
  fc.constantFrom(groupWorkFacts, openGroupsFacts),
  fc.array(
    fc.oneof(
      { weight: 10, arbitrary: anyGroupsStep },
      { weight: 1, arbitrary: removal },
      { weight: 3, arbitrary: openOrClose },
    ),
    { maxLength: 60, size: 'max' },
  ),
)
const people = Object.keys(fold(openGroupsFacts).people)
const places = ({ groups }: Workshop) => people.map((personId) => [personId, placeOf(groups, personId)])

const wished = (workshop: Workshop, now: Parameters<typeof decide>[2]['now'], command: Command) =>
  decide(workshop, command, {
    actor: personActor('facilitator-rcm'),
    now,
    realNow: now,
    outside: nothingOutside,
  })

describe('laws of the groups', () => {
  test('[GR4] [GR12] nobody is in a group that is not there, or is closed', () => {
    fc.assert(
      fc.property(histories, ([start, steps]) => {
        const { workshop } = play(start, steps)
        const inside = places(workshop).flatMap(([, place]) => place ?? [])
        expect(inside.every((groupId) => isGroupOpen(workshop.groups, groupId))).toBe(true)
        expect(areOpen(workshop.groups) || inside.length === 0).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  test('[GR9] while groups are open, everybody who is seated is enrolled, in a group that is there', () => {
    fc.assert(
      fc.property(histories, ([start, steps]) => {
        const { workshop } = play(start, steps)
        if (!areOpen(workshop.groups)) return
        const stale = Object.entries(workshop.groups.seats).filter(
          ([personId, groupId]) =>
            workshop.people[personId]?.removedAt !== null || !groupById(workshop.groups, groupId),
        )
        expect(stale).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('[GR14] [GR16] what an audience folds of the facts it receives is what it may see of the whole', () => {
    fc.assert(
      fc.property(histories, fc.constantFrom(...audiences), ([start, steps], audience) => {
        const { workshop, events } = play(start, steps)
        const received = events.map((event) => redactEvent(event, audience))
        expect(fold(received)).toEqual(redactWorkshop(workshop, audience))
      }),
      { numRuns: 200 },
    )
  })

  test('[GR22] closing and taking it back leaves everybody who visits nobody where they were', () => {
    fc.assert(
      fc.property(histories, ([start, steps]) => {
        const { workshop: before, now } = play(start, steps)
        if (!areOpen(before.groups)) return
        const closed = wished(before, now, { type: 'CloseGroups' })
        const shut = closed.ok ? closed.events.reduce(evolve, before) : before
        const reopened = wished(shut, now, { type: 'ReopenGroups' })
        const after = reopened.ok ? reopened.events.reduce(evolve, shut) : shut
        const isSettled = ([personId]: (string | null)[]) => before.groups.visits[personId ?? ''] === undefined
        expect(places(after).filter(isSettled)).toEqual(places(before).filter(isSettled))
      }),
      { numRuns: 200 },
    )
  })

  test('[GR15] several moves move nobody who has written or serves, and are done whole or not at all', () => {
    const move = fc.record({
      personId: fc.constantFrom(...Object.keys(sampleSeats)),
      from: fc.constantFrom(null, 'group-1', 'group-2'),
      to: fc.constantFrom(null, 'group-1', 'group-2'),
    })
    const moves = fc.array(move, { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(histories, fc.subarray(people), moves, ([start, steps], writers, wishes) => {
        const { workshop: played, now } = play(start, steps)
        const workshop = writers.reduce(
          (left, personId) =>
            evolve(left, {
              type: 'ContributionRecorded',
              groupId: left.groups.seats[personId] ?? 'group-1',
              personId,
              at: now,
            }),
          played,
        )
        const decision = wished(workshop, now, { type: 'MovePeople', moves: wishes })
        const after = decision.ok ? decision.events.reduce(evolve, workshop) : workshop
        const seatsOf = ({ groups }: Workshop) => (areOpen(groups) ? groups.seats : (groups.plan?.seats ?? {}))
        const seated = (left: Workshop) => wishes.map(({ personId }) => seatsOf(left)[personId] ?? null)
        expect(seated(after)).toEqual(decision.ok ? wishes.map(({ to }) => to) : seated(workshop))
        const isLive = areOpen(workshop.groups)
        const moved = people.filter((id) => isLive && workshop.groups.seats[id] !== after.groups.seats[id])
        expect(moved.filter((id) => isRooted(workshop, id))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})
