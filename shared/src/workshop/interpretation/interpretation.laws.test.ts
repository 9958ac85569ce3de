/** What holds of booths and channels after any facts, and after any wishes of three interpreters who are moved about. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyBoothFacts, boothHistories, boothRooms, threeLanguages } from '../../testing/anyBooths.ts'
import { play } from '../../testing/arbitraries.ts'
import { fold } from '../../testing/givenWhenThen.ts'
import { audiences, redactEvent, redactWorkshop } from '../redact.ts'
import { channelsOf, teamOf } from '../views/interpretedRooms.ts'
import { roomOf } from '../views/rooms.ts'
import type { Workshop, WorkshopEvent } from '../workshop.ts'
import { type Aired, comesFrom, crewOf, type Interpretation, onAirIn, spokenIn } from './interpretation.ts'

/** What several facts must conspire for is rare. */
const many = { numRuns: 1_000 }

const eachOnAir = (all: Interpretation) =>
  boothRooms.flatMap((roomId) => crewOf(all, roomId).filter(({ air }) => air !== null))

const crowdedChannels = (all: Interpretation): string[] =>
  boothRooms.flatMap((roomId) =>
    threeLanguages.filter(
      (language) => eachOnAir(all).filter((one) => one.roomId === roomId && one.into === language).length > 1,
    ),
  )
const hearingThemselves = (all: Interpretation): string[] =>
  eachOnAir(all).flatMap((seat) => (comesFrom(all, seat.roomId, seat) ? seat.personId : []))
const staleOffers = (all: Interpretation): string[] =>
  eachOnAir(all).flatMap(({ roomId, air }) => {
    const to = air?.offeredTo ?? null
    return to !== null && all.seats[to]?.roomId !== roomId ? to : []
  })
const overlaps = (one: Aired, other: Aired): boolean => {
  const isSame = one.personId === other.personId || (one.roomId === other.roomId && one.language === other.language)
  return isSame && other.from < one.until
}

/** What is wrong after any facts: nothing. */
const afterFacts = (wrong: (all: Interpretation) => readonly unknown[], options = {}): void =>
  fc.assert(
    fc.property(anyBoothFacts, (facts) => {
      expect(wrong(fold(facts).interpretation)).toEqual([])
    }),
    options,
  )
const afterWishes = (wrong: (workshop: Workshop) => readonly unknown[]): void =>
  fc.assert(
    fc.property(boothHistories, ([facts, steps]) => {
      expect(wrong(play(facts, steps).workshop)).toEqual([])
    }),
  )

// Each law hands what would be wrong to a property that expects none of it.
/* oxlint-disable vitest/expect-expect */
describe('whatever facts there are', () => {
  test('[IN4] law: never two are on air in a channel', () => afterFacts(crowdedChannels, many))

  test('[IN10] law: nobody on air hears what comes from their own', () => afterFacts(hearingThemselves, many))

  test('[IN7] law: an offer is one of somebody on air to somebody in a booth of the room', () =>
    afterFacts(staleOffers, many))

  test('[IN11] law: times on air do not overlap, neither of a person nor in a channel', () => {
    const inOrder = (facts: readonly WorkshopEvent[]) =>
      facts.map((event, index) => ({ ...event, at: 1_000 + index * 10 }) as WorkshopEvent)
    fc.assert(
      fc.property(anyBoothFacts, (facts) => {
        const { aired } = fold(inOrder(facts)).interpretation
        const wrong = aired.flatMap((one, index) => aired.slice(index + 1).filter((other) => overlaps(one, other)))
        expect(wrong).toEqual([])
      }),
    )
  })

  test('law: folding what an audience receives gives what it may see', () => {
    fc.assert(
      fc.property(anyBoothFacts, fc.constantFrom(...audiences), (facts, audience) => {
        const received = facts.map((event) => redactEvent(event, audience))
        expect(fold(received)).toEqual(redactWorkshop(fold(facts), audience))
      }),
    )
  })
})

describe('whatever is wished for', () => {
  test('[IN19] law: nobody on air is muted', () =>
    afterWishes(({ interpretation, sound }) =>
      Object.entries(interpretation.seats).filter(([personId, { air }]) => air && sound.muted[personId]),
    ))

  test('[IN2] [IN3] law: whoever is in a booth is in that room, of its team, and works into its language', () =>
    afterWishes((workshop) =>
      Object.entries(workshop.interpretation.seats).filter(
        ([personId, { roomId, into }]) =>
          roomOf(workshop, personId) !== roomId ||
          !teamOf(workshop, roomId).includes(personId) ||
          !channelsOf(workshop, roomId).includes(into) ||
          !workshop.people[personId]?.understands.includes(into),
      ),
    ))

  test('[IN5] law: nobody is on air in the channel that carries the floor', () =>
    afterWishes(({ interpretation }) =>
      boothRooms.filter((roomId) => {
        const spoken = spokenIn(interpretation, roomId)
        return spoken !== null && onAirIn(interpretation, roomId, spoken) !== undefined
      }),
    ))

  test('[IN4] [IN10] law: one on air in a channel, and no circles', () =>
    afterWishes(({ interpretation }) => [...crowdedChannels(interpretation), ...hearingThemselves(interpretation)]))
})
/* oxlint-enable vitest/expect-expect */

test('the histories reach what the laws are about', () => {
  const seen = { onAir: 0, relays: 0, handovers: 0, inGroups: 0 }
  for (const [facts, steps] of fc.sample(boothHistories, { numRuns: 100, seed: 7 })) {
    const { workshop, events } = play(facts, steps)
    const onAir = Object.values(workshop.interpretation.seats).filter(({ air }) => air !== null)
    seen.onAir += onAir.length
    seen.relays += onAir.filter(({ source }) => source !== null).length
    seen.handovers += events.filter(({ type }) => type === 'HandedOver').length
    seen.inGroups += workshop.interpretation.aired.filter(({ roomId }) => roomId === 'group-2').length
  }
  expect(Object.entries(seen).filter(([, count]) => count < 10)).toEqual([])
})
