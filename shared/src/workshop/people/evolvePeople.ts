/** Who takes part, in what capacity, and when they were there. */
import type { z } from 'zod'
import type { Id } from '../../ids.ts'
import type { Instant } from '../../time.ts'
import type { PeopleEvent } from './peopleEvents.ts'
import type { attendanceSchema, personFactsSchema } from './peopleCommands.ts'
import type { Role } from './roles.ts'

export type PersonFacts = z.infer<typeof personFactsSchema>

/** One stay: from arrival to departure, `until` null while it lasts. */
export type Stay = { from: Instant; until: Instant | null }

export type Person = PersonFacts & { stays: readonly Stay[]; removedAt: Instant | null }
export type People = Readonly<Record<Id, Person>>

export const emptyPeople: People = {}

export const isPresent = ({ stays }: Person): boolean => stays.at(-1)?.until === null
export const hasRole = (person: Person, role: Role): boolean => person.grants.some((grant) => grant.role === role)
export const enrolled = (people: People): readonly Person[] =>
  Object.values(people).filter(({ removedAt }) => removedAt === null)

const change = (people: People, personId: Id, how: (person: Person) => Person): People => {
  const person = people[personId]
  return person ? { ...people, [personId]: how(person) } : people
}

const arrive = (person: Person, at: Instant): Person =>
  isPresent(person) ? person : { ...person, stays: [...person.stays, { from: at, until: null }] }

const leave = (person: Person, at: Instant): Person => {
  const last = person.stays.at(-1)
  if (!last || last.until !== null) return person
  return { ...person, stays: [...person.stays.slice(0, -1), { from: last.from, until: at }] }
}

/** One copy for all of them: a full room comes in at once, and every participant folds that event. */
const attend = (people: People, { arrived, left }: z.infer<typeof attendanceSchema>): People => {
  const next: Record<Id, Person> = { ...people }
  for (const [moments, how] of [
    [arrived, arrive],
    [left, leave],
  ] as const)
    for (const { personId, at } of moments) {
      const person = next[personId]
      if (person) next[personId] = how(person, at)
    }
  return next
}

export const evolvePeople = (people: People, event: PeopleEvent): People => {
  switch (event.type) {
    case 'PersonEnrolled':
      return { ...people, [event.person.personId]: { ...event.person, stays: [], removedAt: null } }
    case 'PersonChanged':
      return change(people, event.person.personId, (person) => ({ ...person, ...event.person }))
    case 'PersonRemoved':
      return change(people, event.personId, (person) => ({ ...leave(person, event.at), removedAt: event.at }))
    case 'AttendanceRecorded':
      return attend(people, event.attendance)
  }
}
