/** What holds on every floor, however odd its history. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyFloorStep, play } from '../../testing/arbitraries.ts'
import { fold } from '../../testing/givenWhenThen.ts'
import { runningShowFacts, segmentOf } from '../../testing/sampleShow.ts'
import { instant, millis, minutes } from '../../time.ts'
import { currentSegment } from '../agenda/agenda.ts'
import { floorNow, waitingIn } from '../views/floorNow.ts'
import { roomOf } from '../views/rooms.ts'
import { speakingTime, spokenUntil } from '../views/speakingTime.ts'
import type { WorkshopEvent } from '../workshop.ts'
import { isSamePlace } from './floor.ts'
import { requestKinds } from './floorKinds.ts'
import { speakingOrder, type Waiting } from './speakingOrder.ts'

const slots = ['honduras-1', 'belize-1'].map((personId, index) => ({
  id: `slot-${index + 1}`,
  title: { en: personId },
  planned: minutes(10),
  personId,
}))
/** A panel with its speakers is current, so that slots give the floor. */
const start: readonly WorkshopEvent[] = [
  ...runningShowFacts,
  { type: 'SegmentChanged', segment: segmentOf('speakers', 'panel', 60, { slots }) },
]
const anySteps = fc.array(anyFloorStep, { maxLength: 60, size: 'max' })

const anyWaiting: fc.Arbitrary<Waiting> = fc.record({
  id: fc.uuid(),
  personId: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  kind: fc.constantFrom(...requestKinds),
  note: fc.constant(''),
  language: fc.constant(null),
  segmentId: fc.constant('opening'),
  askedAt: fc.nat(20).map(instant),
  partySpent: fc.nat(4).map(millis),
  platformSpent: fc.option(fc.nat(4).map(millis)),
})
const anyQueue = fc.uniqueArray(anyWaiting, { selector: ({ id }) => id, maxLength: 20 })
const rank = ({ kind }: Waiting) => (kind === 'pointOfOrder' ? 0 : kind === 'reply' ? 2 : 1)

describe('the order', () => {
  test('[FL4] law: it is total: the same people, each once, however they were listed', () => {
    fc.assert(
      fc.property(anyQueue, fc.constantFrom('fair', 'asked'), fc.nat(), (queue, order, turn) => {
        const ordered = speakingOrder(queue, order)
        expect(ordered.map(({ id }) => id).toSorted()).toEqual(queue.map(({ id }) => id).toSorted())
        const cut = queue.length === 0 ? 0 : turn % queue.length
        expect(speakingOrder([...queue.slice(cut), ...queue.slice(0, cut)].toReversed(), order)).toEqual(ordered)
      }),
    )
  })

  test('[FL4] law: it is fair: nobody whose delegation has spoken less waits behind one that has spoken more', () => {
    fc.assert(
      fc.property(anyQueue, (queue) => {
        const ordered = speakingOrder(queue, 'fair')
        const pairs = ordered.flatMap((one, index) => ordered.slice(index + 1).map((after) => [one, after] as const))
        expect(pairs.filter(([one, after]) => rank(one) > rank(after))).toEqual([])
        const ofOneClass = pairs.filter(([one, after]) => rank(one) === rank(after))
        expect(ofOneClass.filter(([one, after]) => one.partySpent > after.partySpent)).toEqual([])
      }),
    )
  })
})

describe('a room', () => {
  test('[FL5] law: whoever speaks is there, in the current segment, and waits for nothing else', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const { workshop } = play(start, steps)
        for (const [roomId, { speaking }] of Object.entries(workshop.floor.rooms)) {
          if (!speaking) continue
          expect(roomOf(workshop, speaking.personId)).toBe(roomId)
          expect(speaking.segmentId).toBe(workshop.agenda.currentSegmentId)
          const isStanding = currentSegment(workshop.agenda)?.timer.status === 'paused'
          expect(speaking.runsSince === null).toBe(isStanding)
        }
      }),
    )
  })

  test('[FL2] law: a person has one place on the list, and one for a point of order', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const { workshop } = play(start, steps)
        for (const roomId of Object.keys(workshop.floor.rooms)) {
          const waiting = waitingIn(workshop, roomId)
          for (const one of waiting) {
            const own = waiting.filter(({ personId, kind }) => personId === one.personId && isSamePlace(kind, one.kind))
            expect(own).toEqual([one])
          }
          expect(floorNow(workshop, roomId, instant(0)).waiting).toHaveLength(waiting.length)
        }
      }),
    )
  })

  test('[FL16] law: what was spoken is what the delegations and those without one have spoken', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const { workshop, now } = play(start, steps)
        const spoken = spokenUntil(workshop, now)
        const { total, delegations } = speakingTime(workshop, spoken)
        const others = spoken.filter(({ personId }) => workshop.people[personId]?.delegationId === null)
        const sumOf = (list: readonly { spent: number }[]) => list.reduce((sum, { spent }) => sum + spent, 0)
        expect(sumOf(delegations) + sumOf(others)).toBe(total)
        expect(spoken.every(({ spent }) => spent >= 0)).toBe(true)
        expect(new Set(workshop.floor.speeches.map(({ id }) => id)).size).toBe(workshop.floor.speeches.length)
      }),
    )
  })

  test('law: the random wishes make people speak, and slots too', () => {
    const drawn = fc.sample(fc.array(anyFloorStep, { minLength: 60, maxLength: 60 }), { numRuns: 40, seed: 2 })
    const speeches = drawn.flatMap((steps) => play(start, steps).workshop.floor.speeches)
    expect(speeches.length).toBeGreaterThan(100)
    expect(speeches.filter(({ kind }) => kind === 'prepared').length).toBeGreaterThan(10)
    expect(fold(start).floor.speeches).toEqual([])
  })
})
