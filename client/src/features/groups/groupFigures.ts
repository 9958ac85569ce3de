/** What is said of one group in numbers: who is expected and present, seats and voices of each platform, who has written. Pure. */
import type { Id } from '@plenaria/shared/ids'
import { type Draft, draftOf } from '@plenaria/shared/workshop/drafting/evolveDrafting'
import { areOpen, type Group, placeOf, type Seats } from '@plenaria/shared/workshop/groups/groups'
import { isPresent, type People, type Person } from '@plenaria/shared/workshop/people/evolvePeople'
import { seatedKindOf } from '@plenaria/shared/workshop/views/balanceProblemOf'
import type { Workshop } from '@plenaria/shared/workshop/workshop'

export type GroupFigures = {
  readonly group: Group
  readonly draft: Draft
  /** Everybody with a seat in the group. */
  readonly members: readonly Person[]
  /** Members who are here; while groups are open, here means in this group. */
  readonly present: readonly Person[]
  /** Platform → how many members hold a seat for it. Concurrent representation holds several; observers hold none. */
  readonly seats: Readonly<Record<Id, number>>
  /** How many members hold a seat at all: the people behind the seats. */
  readonly voices: number
  readonly writers: number
  /** Members who are here and have not written yet. */
  readonly silent: readonly Person[]
  readonly moderators: readonly Person[]
  readonly isModerated: boolean
}

const holdsSeats = (person: Person): boolean => seatedKindOf(person) !== 'observer' && person.represents.length > 0

const peopleOf = (people: People, ids: readonly Id[]): readonly Person[] =>
  ids.flatMap((id) => {
    const person = people[id]
    return person?.removedAt === null ? [person] : []
  })

/** Who sits where: the plan until the groups open, afterwards the seats taken; empty while there is neither. */
export const seatsNow = ({ groups }: Workshop): Seats => (areOpen(groups) ? groups.seats : (groups.plan?.seats ?? {}))

/** @param seats person → group, see `seatsNow` */
export const groupFigures = (workshop: Workshop, seats: Seats, group: Group): GroupFigures => {
  const { people, groups, drafting, charter } = workshop
  const draft = draftOf(drafting, group.id)
  const isHere = (person: Person) =>
    isPresent(person) && (!areOpen(groups) || placeOf(groups, person.personId) === group.id)
  const members = peopleOf(
    people,
    Object.keys(seats).filter((id) => seats[id] === group.id),
  )
  const present = members.filter(isHere)
  const holders = members.filter(holdsSeats)
  const hasWritten = ({ personId }: Person) => draft.contributors.includes(personId)
  const moderators = peopleOf(people, group.moderators)
  return {
    group,
    draft,
    members,
    present,
    seats: Object.fromEntries(
      charter.platforms.map(({ id }) => [id, holders.filter(({ represents }) => represents.includes(id)).length]),
    ),
    voices: holders.length,
    writers: members.filter(hasWritten).length,
    silent: present.filter((person) => !hasWritten(person)),
    moderators,
    isModerated: moderators.some(isHere),
  }
}

/** Everybody who is to sit in a group and has no seat. */
export const unseated = ({ people }: Workshop, seats: Seats): readonly Person[] =>
  Object.values(people).filter(
    (person) => person.removedAt === null && seatedKindOf(person) !== null && seats[person.personId] === undefined,
  )
