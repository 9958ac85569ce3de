/** Rooms: plenary and the groups at work. Where somebody is, and who leads there. Pure reading. */
import type { Id } from '../../ids.ts'
import { type Actor, personIdOf } from '../actor.ts'
import { groupById, placeOf } from '../groups/groups.ts'
import { isChair } from '../permissions.ts'
import { plenaryRoom } from '../plenaryRoom.ts'
import type { Workshop } from '../workshop.ts'

export const isRoom = ({ groups }: Pick<Workshop, 'groups'>, roomId: Id): boolean =>
  roomId === plenaryRoom || groupById(groups, roomId) !== undefined

/** The room a person is in now; null for who is not enrolled. */
export const roomOf = ({ groups, people }: Pick<Workshop, 'groups' | 'people'>, personId: Id): Id | null =>
  people[personId]?.removedAt === null ? (placeOf(groups, personId) ?? plenaryRoom) : null

/** Facilitators and secretariats lead everywhere, a group's moderators in their group. */
export const leadsRoom = (
  { groups, people }: Pick<Workshop, 'groups' | 'people'>,
  actor: Actor,
  roomId: Id,
): boolean => {
  const personId = personIdOf(actor)
  if (isChair(people, actor)) return true
  return personId !== null && groupById(groups, roomId)?.moderators.includes(personId) === true
}
