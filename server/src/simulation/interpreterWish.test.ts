/** Simulated interpreters, played against the rules themselves: what they wish for is possible, and brings handovers about. */
import { fold } from '@plenaria/shared/testing/givenWhenThen'
import { boothFacts, first, second } from '@plenaria/shared/testing/sampleBooths'
import { dayOneAfter } from '@plenaria/shared/testing/sampleFacts'
import { openGroupsFacts, runningFacts } from '@plenaria/shared/testing/sampleHistories'
import { personActor } from '@plenaria/shared/workshop/actor'
import { decide, nothingOutside } from '@plenaria/shared/workshop/decide'
import { evolve, type WorkshopEvent } from '@plenaria/shared/workshop/workshop'
import { expect, test } from 'vitest'
import { interpreterWish } from './interpreterWish.ts'
import { seededRandom } from './seededRandom.ts'

const plays = (facts: readonly WorkshopEvent[], people: readonly string[], seed: number) => {
  const random = seededRandom(seed)
  let ids = 0
  let workshop = fold([...facts, ...boothFacts])
  const events: WorkshopEvent[] = []
  const refused: string[] = []
  for (let step = 0; step < 120; step++) {
    const personId = people[step % people.length] ?? ''
    const command = interpreterWish(workshop, personId, { random, createId: () => `line-${ids++}` })
    if (!command) continue
    const now = dayOneAfter(12 + step)
    const context = { actor: personActor(personId), now, realNow: now, outside: nothingOutside }
    const decision = decide(workshop, command, context)
    if (!decision.ok) refused.push(decision.refusal.code)
    const decided = decision.ok ? decision.events : []
    events.push(...decided)
    workshop = decided.reduce(evolve, workshop)
  }
  return { events, refused, types: new Set(events.map(({ type }) => type)) }
}

test('a pair in plenary is on air by turns, without a wish that is refused', () => {
  for (const seed of [1, 2, 3]) {
    const { refused, types } = plays(runningFacts, [first, second], seed)
    expect(refused).toEqual([])
    expect([...types]).toEqual(
      expect.arrayContaining(['BoothTaken', 'WentOnAir', 'HandoverOffered', 'HandedOver', 'DirectionChanged']),
    )
  }
})

test('alone in a group, one is on air and offers nothing', () => {
  const { refused, types } = plays(openGroupsFacts, [first], 1)
  expect(refused).toEqual([])
  expect(types.has('WentOnAir')).toBe(true)
  expect(types.has('HandoverOffered')).toBe(false)
})

test('who is of no team, or understands one language, wishes for nothing', () => {
  expect(plays(runningFacts, ['honduras-1', 'belize-1', 'stranger'], 1).events).toEqual([])
})
