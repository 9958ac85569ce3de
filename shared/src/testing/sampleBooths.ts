/** A second and a third interpreter for the sample workshop, their wishes, and what became of those that were accepted. */
import type { Instant } from '../time.ts'
import { personActor } from '../workshop/actor.ts'
import { decide, nothingOutside, type Outside } from '../workshop/decide.ts'
import { evolve, type Command, type Workshop, type WorkshopEvent } from '../workshop/workshop.ts'
import { eventsOf, fold } from './givenWhenThen.ts'
import { dayOne, sampleFacts } from './sampleFacts.ts'

export const [first, second, third] = ['interpreter-1', 'interpreter-2', 'interpreter-3'] as const

const enrolled = (personId: string, understands: string[]): WorkshopEvent => ({
  type: 'PersonEnrolled',
  person: {
    personId,
    delegationId: null,
    represents: [],
    understands,
    grants: [{ role: 'interpreter', platformId: null }],
  },
})

/** A third language, an interpreter for it, and a colleague of the sample's. */
export const boothFacts: readonly WorkshopEvent[] = [
  {
    type: 'WorkshopDescribed',
    title: {},
    purpose: {},
    zone: 'America/Tegucigalpa',
    languages: ['es', 'en', 'fr'],
  },
  enrolled(second, ['es', 'en', 'fr']),
  enrolled(third, ['es', 'fr']),
]

export const inPlenary = { roomId: 'plenary' } as const
export const channel = (into: string, roomId = 'plenary') => ({ roomId, into })

export type Told = {
  readonly by: string
  readonly command: Command
  readonly at?: Instant
  readonly outside?: Partial<Outside>
}

/** @throws the first refusal */
export const told = (wishes: readonly Told[], facts: readonly WorkshopEvent[] = [...sampleFacts, ...boothFacts]) => {
  let workshop: Workshop = fold(facts)
  const history: WorkshopEvent[] = [...facts]
  for (const { by, command, at = dayOne, outside } of wishes) {
    const context = { actor: personActor(by), now: at, realNow: at, outside: { ...nothingOutside, ...outside } }
    const events = eventsOf(decide(workshop, command, context))
    history.push(...events)
    workshop = events.reduce(evolve, workshop)
  }
  return history
}

export const onAir = (by: string, into: string, roomId = 'plenary', at = dayOne): Told => ({
  by,
  command: { type: 'GoOnAir', ...channel(into, roomId) },
  at,
})
export const inBooth = (by: string, into: string, roomId = 'plenary'): Told => ({
  by,
  command: { type: 'TakeBooth', ...channel(into, roomId) },
})
