/** What interpretation needs to know of the other slices, gathered for a decision. */
import type { Instant } from '../time.ts'
import { type Actor, personIdOf } from './actor.ts'
import type { InterpretationFacts } from './interpretation/interpretationFacts.ts'
import { hasRole } from './people/evolvePeople.ts'
import { channelsOf, teamOf } from './views/interpretedRooms.ts'
import { leadsRoom, roomOf } from './views/rooms.ts'
import type { Workshop } from './workshop.ts'

type Beside = { readonly connected: readonly string[]; readonly canRecord: boolean }

export const boothFacts = (
  workshop: Workshop,
  actor: Actor,
  now: Instant,
  { connected, canRecord }: Beside,
): InterpretationFacts => {
  const { people, sound } = workshop
  const isEnrolled = (personId: string) => people[personId]?.removedAt === null
  return {
    now,
    by: personIdOf(actor),
    isEnrolled,
    isInterpreter: (personId) => {
      const person = people[personId]
      return person !== undefined && isEnrolled(personId) && hasRole(person, 'interpreter')
    },
    understands: (personId) => people[personId]?.understands ?? [],
    roomOf: (personId) => roomOf(workshop, personId),
    leads: (roomId) => leadsRoom(workshop, actor, roomId),
    channelsOf: (roomId) => channelsOf(workshop, roomId),
    isMuted: (personId) => sound.muted[personId] !== undefined,
    isOfTeam: (personId, roomId) => teamOf(workshop, roomId).includes(personId),
    isConnected: (personId) => connected.includes(personId),
    canRecord,
  }
}
