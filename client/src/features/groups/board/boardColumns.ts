/** The people of the board, column by column: those without a group first, then each group, in an order that stays. Pure. */
import type { Id } from '@plenaria/shared/ids'
import type { Group, Seats } from '@plenaria/shared/workshop/groups/groups'
import { enrolled, type Person } from '@plenaria/shared/workshop/people/evolvePeople'
import { seatedKindOf } from '@plenaria/shared/workshop/views/balanceProblemOf'
import type { Workshop } from '@plenaria/shared/workshop/workshop'

export type BoardColumn = {
  /** Null for the column of those without a group. */
  readonly group: Group | null
  readonly people: readonly Person[]
}

const belongsOnBoard = (person: Person, seats: Seats): boolean =>
  seatedKindOf(person) !== null || seats[person.personId] !== undefined

/** @param nameOf orders people within a column */
export const boardColumns = (workshop: Workshop, seats: Seats, nameOf: (id: Id) => string): readonly BoardColumn[] => {
  const people = enrolled(workshop.people)
    .filter((person) => belongsOnBoard(person, seats))
    .map((person) => ({ person, name: nameOf(person.personId) }))
    .toSorted((a, b) => a.name.localeCompare(b.name))
    .map(({ person }) => person)
  const groups = workshop.groups.groups
  const groupOf = ({ personId }: Person) => groups.find(({ id }) => id === seats[personId]) ?? null
  return [null, ...groups].map((group) => ({ group, people: people.filter((person) => groupOf(person) === group) }))
}

/** Whether somebody can follow a group: an interpreted one always, else in the language it works in. */
export const understands = ({ understands: languages }: Person, { mode }: Group): boolean =>
  mode === 'interpreted' || languages.includes(mode)
