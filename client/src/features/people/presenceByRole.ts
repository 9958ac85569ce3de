/**
 * Who is here, arranged as facilitators ask for it: those who serve by their duty, the others by where they come from.
 * A delegate who keeps a group's record stands in both: the delegation must not seem smaller. Pure.
 */
import { interpretersPerGroup } from '@plenaria/shared/balance/interpretation'
import type { Id } from '@plenaria/shared/ids'
import { areOpen, isGroupOpen, placeOf } from '@plenaria/shared/workshop/groups/groups'
import { enrolled, hasRole, isPresent, type Person } from '@plenaria/shared/workshop/people/evolvePeople'
import { leadingRole, type Role } from '@plenaria/shared/workshop/people/roles'
import { groupWorkMinutes } from '@plenaria/shared/workshop/views/groupWorkMinutes'
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

export type GroupAlarm = { readonly groupId: Id; readonly kind: 'unserved' | 'alone' | 'uninterpreted' }

/** `unserved` when nobody is assigned to moderate, `alone` when groups are open and nobody assigned is in them. */
const moderationAlarms = ({ groups, people }: Workshop): readonly GroupAlarm[] => {
  const isOpen = areOpen(groups)
  return groups.groups.flatMap(({ id: groupId, moderators }): GroupAlarm[] => {
    if (moderators.length === 0) return groups.plan || isOpen ? [{ groupId, kind: 'unserved' }] : []
    const isModerated = moderators.some((personId) => {
      const person = people[personId]
      return person !== undefined && isPresent(person) && placeOf(groups, personId) === groupId
    })
    return isGroupOpen(groups, groupId) && !isModerated ? [{ groupId, kind: 'alone' }] : []
  })
}

/** Groups that are to be interpreted with fewer interpreters than their time needs; while they are open, those who are there count. */
const interpretationAlarms = ({ groups, people, agenda }: Workshop): readonly GroupAlarm[] => {
  const needed = interpretersPerGroup(groupWorkMinutes(agenda))
  return groups.groups.flatMap(({ id: groupId, mode, interpreters }): GroupAlarm[] => {
    if (mode !== 'interpreted' || (!groups.plan && !areOpen(groups))) return []
    const isHere = (personId: Id) => {
      const person = people[personId]
      return person !== undefined && person.removedAt === null && (!areOpen(groups) || isPresent(person))
    }
    return interpreters.filter(isHere).length < needed ? [{ groupId, kind: 'uninterpreted' }] : []
  })
}

/** What is missing in which group, most urgent first. */
export const groupAlarms = (workshop: Workshop): readonly GroupAlarm[] => [
  ...moderationAlarms(workshop),
  ...interpretationAlarms(workshop),
]
