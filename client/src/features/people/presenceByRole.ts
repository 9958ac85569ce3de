/**
 * Who is here, arranged as facilitators ask for it: those who serve by their duty, the others by where they come from.
 * A delegate who keeps a group's record stands in both: the delegation must not seem smaller. Pure.
 */
import type { Id } from '@plenaria/shared/ids'
import { areOpen, placeOf } from '@plenaria/shared/workshop/groups/groups'
import { enrolled, hasRole, isPresent, type Person } from '@plenaria/shared/workshop/people/evolvePeople'
import { leadingRole, type Role } from '@plenaria/shared/workshop/people/roles'
import type { Workshop } from '@plenaria/shared/workshop/workshop'

export type Crew = { readonly role: Role; readonly people: readonly Person[] }
/** `delegationId` is null for people who belong to none. */
export type Bench = { readonly delegationId: Id | null; readonly people: readonly Person[] }

export type PresenceByRole = {
  readonly crews: readonly Crew[]
  readonly countries: readonly Bench[]
  readonly organisations: readonly Bench[]
  readonly others: readonly Person[]
  readonly present: number
  readonly all: number
}

const servingRoles = ['facilitator', 'secretariat', 'moderator', 'rapporteur', 'interpreter'] as const

export const presenceByRole = ({ people, charter }: Workshop): PresenceByRole => {
  const everybody = enrolled(people)
  const roleOf = new Map(everybody.map((person) => [person.personId, leadingRole(person.grants)]))
  const serves = ({ personId }: Person) => servingRoles.some((role) => role === roleOf.get(personId))
  const sent = everybody.filter((person) => !serves(person) || hasRole(person, 'delegate'))
  const benches = (kind: 'country' | 'organisation'): Bench[] =>
    charter.delegations
      .filter((delegation) => delegation.kind === kind)
      .map(({ id }) => ({ delegationId: id, people: sent.filter(({ delegationId }) => delegationId === id) }))
      .filter((bench) => bench.people.length > 0)
  return {
    crews: servingRoles
      .map((role) => ({ role, people: everybody.filter(({ personId }) => roleOf.get(personId) === role) }))
      .filter((crew) => crew.people.length > 0),
    countries: benches('country'),
    organisations: benches('organisation'),
    others: sent.filter(
      (person) => !serves(person) && !charter.delegations.some(({ id }) => id === person.delegationId),
    ),
    present: everybody.filter(isPresent).length,
    all: everybody.length,
  }
}

export type GroupAlarm = { readonly groupId: Id; readonly kind: 'unserved' | 'alone' }

/** Groups nobody moderates: `unserved` when nobody is assigned, `alone` when they are open and nobody assigned is in them. */
export const groupAlarms = ({ groups, people }: Workshop): readonly GroupAlarm[] => {
  const isOpen = areOpen(groups)
  return groups.groups.flatMap(({ id: groupId, moderators }): GroupAlarm[] => {
    if (moderators.length === 0) return groups.plan || isOpen ? [{ groupId, kind: 'unserved' }] : []
    const isModerated = moderators.some((personId) => {
      const person = people[personId]
      return person !== undefined && isPresent(person) && placeOf(groups, personId) === groupId
    })
    return isOpen && !isModerated ? [{ groupId, kind: 'alone' }] : []
  })
}
