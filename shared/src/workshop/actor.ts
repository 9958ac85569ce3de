/** Who sends a command: a person of the workshop, the organiser of the installation, or the server itself. */
import type { Id } from '../ids.ts'

export type Actor = { kind: 'person'; personId: Id } | { kind: 'organiser' } | { kind: 'system' }

export const system: Actor = { kind: 'system' }
export const organiser: Actor = { kind: 'organiser' }
export const personActor = (personId: Id): Actor => ({ kind: 'person', personId })
export const personIdOf = (actor: Actor): Id | null => (actor.kind === 'person' ? actor.personId : null)
