/** Writes a rule as a test: given these facts, when somebody sends this, then these events follow or this refusal. */
import { accept, type Decision } from '../decision.ts'
import type { Instant } from '../time.ts'
import { type Actor, personActor } from '../workshop/actor.ts'
import { decide, nothingOutside, type Outside } from '../workshop/decide.ts'
import { type Command, emptyWorkshop, evolve, type Workshop, type WorkshopEvent } from '../workshop/workshop.ts'
import { dayOne } from './sampleFacts.ts'

/** Who sends a command in a test unless it says otherwise. */
export const facilitator: Actor = personActor('facilitator-rcm')

export type Circumstances = { actor?: Actor; at?: Instant; realAt?: Instant; outside?: Partial<Outside> }

export const fold = (events: readonly WorkshopEvent[], start: Workshop = emptyWorkshop): Workshop =>
  events.reduce(evolve, start)

/** @returns the events; throws the refusal, so that a test which expects events shows why there are none */
export const eventsOf = <Event>(decision: Decision<Event>): readonly Event[] => {
  if (!decision.ok) throw new Error(`Refused: ${decision.refusal.code}`)
  return decision.events
}

const isStep = ({ type }: WorkshopEvent): boolean => type === 'StepTaken'

/**
 * The moment is the workshop's and, unless `realAt` says otherwise, the server's too. The step that undoing needs follows every
 * wish about the agenda and is left out of the answer: the rules of undoing ask `decide` itself.
 */
export const given = (...history: readonly WorkshopEvent[]) => ({
  when: (command: Command, { actor = facilitator, at = dayOne, realAt = at, outside }: Circumstances = {}) => {
    const context = { actor, now: at, realNow: realAt, outside: { ...nothingOutside, ...outside } }
    const decision = decide(fold(history), command, context)
    return decision.ok ? accept(...decision.events.filter((event) => !isStep(event))) : decision
  },
})
