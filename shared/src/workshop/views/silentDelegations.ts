/** Delegations that are in a room, with somebody connected, and of whom nobody has spoken there. Pure reading. */
import type { Id } from '../../ids.ts'
import { enrolled, isPresent } from '../people/evolvePeople.ts'
import type { Workshop } from '../workshop.ts'
import { roomOf } from './rooms.ts'
import type { SpeakingTime } from './speakingTime.ts'

/** @param times of that room @returns in the charter's order */
export const silentDelegations = (
  { charter, groups, people }: Pick<Workshop, 'charter' | 'groups' | 'people'>,
  roomId: Id,
  times: SpeakingTime,
): readonly Id[] => {
  const here = enrolled(people).filter(
    (person) => isPresent(person) && roomOf({ groups, people }, person.personId) === roomId,
  )
  const spoke = new Set(times.delegations.filter(({ speeches }) => speeches > 0).map(({ id }) => id))
  return charter.delegations
    .map(({ id }) => id)
    .filter((id) => !spoke.has(id) && here.some(({ delegationId }) => delegationId === id))
}
