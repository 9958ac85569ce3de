/** Who sends a command: a person of the workshop, a delegation over the link of the review, the organiser, or the server itself. */
import type { Id } from '../ids.ts'

export type Actor =
  | { kind: 'person'; personId: Id }
  | { kind: 'delegation'; delegationId: Id }
  | { kind: 'organiser' }
  | { kind: 'system' }

export const system: Actor = { kind: 'system' }
export const organiser: Actor = { kind: 'organiser' }
export const personActor = (personId: Id): Actor => ({ kind: 'person', personId })
export const delegationActor = (delegationId: Id): Actor => ({ kind: 'delegation', delegationId })
export const personIdOf = (actor: Actor): Id | null => (actor.kind === 'person' ? actor.personId : null)
