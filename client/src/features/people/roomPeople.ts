/** Who is in a room and in what capacity, as lists to show. Pure reading of the facts and of who is online. */
import type { Instant } from '@plenaria/shared/time'
import { groupById, placeOf } from '@plenaria/shared/workshop/groups/groups'
import { enrolled, hasRole, type Person } from '@plenaria/shared/workshop/people/evolvePeople'
import type { Workshop } from '@plenaria/shared/workshop/workshop'

export type RoomPerson = {
  readonly personId: string
  readonly represents: readonly string[]
  readonly isHere: boolean
  /** When they left, for those who were there. */
  readonly leftAt: Instant | null
}

export type RoomPeople = {
  readonly members: readonly RoomPerson[]
  readonly moderators: readonly RoomPerson[]
  readonly rapporteurs: readonly RoomPerson[]
  readonly interpreters: readonly RoomPerson[]
  /** Facilitators and secretariat; in plenary only. */
  readonly conductors: readonly RoomPerson[]
}

const conducts = (person: Person): boolean => hasRole(person, 'facilitator') || hasRole(person, 'secretariat')
const serves = (person: Person): boolean =>
  conducts(person) || hasRole(person, 'moderator') || hasRole(person, 'interpreter')

/** @param place a group's id, or null for plenary */
export const roomPeople = (workshop: Workshop, online: ReadonlySet<string>, place: string | null): RoomPeople => {
  const { people, groups } = workshop
  const seen = ({ personId, represents, stays }: Person): RoomPerson => {
    const isHere = online.has(personId) && placeOf(groups, personId) === place
    return { personId, represents, isHere, leftAt: isHere ? null : (stays.at(-1)?.until ?? null) }
  }
  const all = enrolled(people)
  if (place === null) {
    const inPlenary = all.filter(({ personId }) => placeOf(groups, personId) === null)
    const holding = (test: (person: Person) => boolean) => inPlenary.filter(test).map(seen)
    return {
      members: holding((person) => !serves(person)),
      moderators: holding((person) => hasRole(person, 'moderator') && !conducts(person)),
      rapporteurs: [],
      interpreters: holding((person) => hasRole(person, 'interpreter')),
      conductors: holding(conducts),
    }
  }
  const group = groupById(groups, place)
  const duty = (ids: readonly string[] = []) => all.filter(({ personId }) => ids.includes(personId)).map(seen)
  const serving = [...(group?.moderators ?? []), ...(group?.rapporteurs ?? []), ...(group?.interpreters ?? [])]
  return {
    members: all
      .filter(({ personId }) => !serving.includes(personId))
      .filter(({ personId }) => groups.seats[personId] === place || placeOf(groups, personId) === place)
      .map(seen),
    moderators: duty(group?.moderators),
    rapporteurs: duty(group?.rapporteurs),
    interpreters: duty(group?.interpreters),
    conductors: [],
  }
}

export const everybody = (room: RoomPeople): readonly RoomPerson[] => [
  ...room.members,
  ...room.moderators,
  ...room.rapporteurs,
  ...room.interpreters,
  ...room.conductors,
]
