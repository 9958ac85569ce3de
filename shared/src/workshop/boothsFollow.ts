/**
 * What booths follow: people, who take theirs along when they are moved or go off air when they are muted, and the agenda, at whose
 * end everybody is off air. It compares what was with what is, so that a step that is undone is followed like any other.
 */
import type { Id } from '../ids.ts'
import type { Instant } from '../time.ts'
import { system } from './actor.ts'
import { runningSitting } from './agenda/agenda.ts'
import { boothFacts } from './boothFacts.ts'
import { isGroupOpen } from './groups/groups.ts'
import type { Seat } from './interpretation/interpretation.ts'
import type { InterpretationEvent } from './interpretation/interpretationEvents.ts'
import { whyNoBooth } from './interpretation/whyNoBooth.ts'
import { isPresent } from './people/evolvePeople.ts'
import { plenaryRoom } from './plenaryRoom.ts'
import type { Workshop } from './workshop.ts'

const isHere = ({ people }: Workshop, personId: Id): boolean => {
  const person = people[personId]
  return person !== undefined && isPresent(person)
}

/** IN3, IN11, IN19 */
const ofSeat = (before: Workshop, after: Workshop, now: Instant) => {
  const facts = boothFacts(after, system, now, { connected: [], canRecord: false })
  const hasEnded = runningSitting(before.agenda) !== undefined && runningSitting(after.agenda) === undefined
  return ([personId, { roomId, into, air }]: [Id, Seat]): readonly InterpretationEvent[] => {
    const whereTo = facts.roomOf(personId)
    const next = { roomId: whereTo ?? roomId, into }
    if (whyNoBooth(personId, next, facts)) return [{ type: 'BoothLeft', personId, at: now }]
    if (whereTo !== roomId) return [{ type: 'BoothTaken', personId, ...next, at: now }]
    const isGone = isHere(before, personId) && !isHere(after, personId)
    return air && (isGone || hasEnded || facts.isMuted(personId))
      ? [{ type: 'WentOffAir', personId, by: null, at: now }]
      : []
  }
}

/** A group that closes takes its recording along. IN14 */
const endedRecordings = ({ interpretation, groups }: Workshop, now: Instant): readonly InterpretationEvent[] =>
  Object.entries(interpretation.rooms).flatMap(([roomId, { recording }]) =>
    recording && roomId !== plenaryRoom && !isGroupOpen(groups, roomId)
      ? [{ type: 'RecordingStopped' as const, roomId, by: null, at: now }]
      : [],
  )

/** @returns what follows for booths and recordings from facts of other slices */
export const boothsFollow = (before: Workshop, after: Workshop, now: Instant): readonly InterpretationEvent[] => {
  const { agenda, charter, groups, people, sound, interpretation } = after
  const isSame =
    agenda === before.agenda &&
    charter === before.charter &&
    groups === before.groups &&
    people === before.people &&
    sound === before.sound &&
    interpretation.plenaryTeam === before.interpretation.plenaryTeam
  if (isSame) return []
  return [...Object.entries(interpretation.seats).flatMap(ofSeat(before, after, now)), ...endedRecordings(after, now)]
}
