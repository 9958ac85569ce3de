/** Which rooms are interpreted into which languages, and by whom (IN1, IN2). Pure reading. */
import type { Id } from '../../ids.ts'
import type { Language } from '../../language.ts'
import { groupById } from '../groups/groups.ts'
import { enrolled, hasRole } from '../people/evolvePeople.ts'
import { plenaryRoom } from '../plenaryRoom.ts'
import type { Workshop } from '../workshop.ts'

/** @returns the room's channels; none where nothing is interpreted */
export const channelsOf = (
  { charter, groups }: Pick<Workshop, 'charter' | 'groups'>,
  roomId: Id,
): readonly Language[] => {
  if (charter.languages.length < 2) return []
  const isInterpreted = roomId === plenaryRoom || groupById(groups, roomId)?.mode === 'interpreted'
  return isInterpreted ? charter.languages : []
}

/** Plenary first, then the groups that are interpreted. */
export const interpretedRooms = (workshop: Pick<Workshop, 'charter' | 'groups'>): readonly Id[] =>
  [plenaryRoom, ...workshop.groups.groups.map(({ id }) => id)].filter((id) => channelsOf(workshop, id).length > 0)

export const interpretersOf = ({ people }: Pick<Workshop, 'people'>): readonly Id[] =>
  enrolled(people).flatMap((person) => (hasRole(person, 'interpreter') ? [person.personId] : []))

type Teams = Pick<Workshop, 'people' | 'groups' | 'interpretation'>

/** Whom somebody assigned to the room: by a duty, by name or by a turn. */
export const assignedTo = ({ groups, interpretation }: Teams, roomId: Id): readonly Id[] => {
  const named = roomId === plenaryRoom ? interpretation.plenaryTeam : (groupById(groups, roomId)?.interpreters ?? [])
  const turns = roomId === plenaryRoom ? groups.shifts.filter(({ groupId }) => groupId === roomId) : []
  return [...new Set([...named, ...turns.map(({ personId }) => personId)])]
}

/** Who may be in the room's booths: who was assigned, or in plenary everybody while nobody was. */
export const teamOf = (workshop: Teams, roomId: Id): readonly Id[] => {
  const all = interpretersOf(workshop)
  const assigned = assignedTo(workshop, roomId).filter((id) => all.includes(id))
  return roomId === plenaryRoom && assigned.length === 0 ? all : assigned
}
