/** What the floor needs to know of the other slices, gathered for a decision. */
import type { Instant } from '../time.ts'
import { type Actor, personActor, personIdOf } from './actor.ts'
import type { FloorFacts } from './floor/floorFacts.ts'
import { holdersOf, speaksFor } from './permissions.ts'
import { isRoom, leadsRoom, roomOf } from './views/rooms.ts'
import { spentByParty, spokenUntil } from './views/speakingTime.ts'
import { spokenSegment } from './views/spokenSegment.ts'
import type { Workshop } from './workshop.ts'

export const floorFacts = (workshop: Workshop, actor: Actor, now: Instant): FloorFacts => {
  const { people, agenda } = workshop
  const by = personIdOf(actor)
  const segmentId = spokenSegment(agenda)
  const roleOf = (personId: string) => holdersOf(people, personActor(personId))
  return {
    now,
    by,
    segmentId,
    isRoom: (roomId) => isRoom(workshop, roomId),
    roomOf: (personId) => roomOf(workshop, personId),
    leads: (roomId) => leadsRoom(workshop, actor, roomId),
    interprets: (roomId) => by !== null && roleOf(by).includes('interpreter') && roomOf(workshop, by) === roomId,
    speaksFor: (personId) => speaksFor(people, personActor(personId)),
    delegationOf: (personId) => people[personId]?.delegationId ?? null,
    isObserver: (personId) => roleOf(personId).every((role) => role === 'observer'),
    isExpert: by !== null && roleOf(by).includes('expert'),
    spentInSegment: (roomId, personId) =>
      spentByParty(
        workshop,
        spokenUntil(workshop, now).filter((one) => one.roomId === roomId && one.segmentId === segmentId),
        personId,
      ),
  }
}
