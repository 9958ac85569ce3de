/** Reads out of a workshop's facts who is to be divided into which groups. It seats nobody and knows nothing of the search. */
import type { BalancePerson, BalanceProblem } from '../../balance/balanceProblem.ts'
import type { Id } from '../../ids.ts'
import type { Charter } from '../charter/evolveCharter.ts'
import { type Groups, isStaffOf } from '../groups/groups.ts'
import { enrolled, hasRole, type Person } from '../people/evolvePeople.ts'
import { leadingRole } from '../people/roles.ts'
import type { Workshop } from '../workshop.ts'

const seatedKinds = ['delegate', 'observer', 'expert'] as const
type SeatedKind = (typeof seatedKinds)[number]

/**
 * The capacity in which somebody takes a seat, or null for those who serve without one. A rapporteur who is also a
 * delegate, observer or expert takes a seat; moderators, interpreters, facilitators and the secretariat do not.
 */
export const seatedKindOf = (person: Person): SeatedKind | null => {
  const leading = leadingRole(person.grants)
  if (leading !== 'rapporteur') return seatedKinds.find((kind) => kind === leading) ?? null
  return seatedKinds.find((kind) => hasRole(person, kind)) ?? null
}

/** Observers speak for an organisation, and so does whoever comes from one; everybody else for a country. */
const originOf = ({ delegationId }: Person, kind: SeatedKind, { delegations }: Charter) => {
  if (delegationId === null) return {}
  const isOrganisation = delegations.some(({ id, kind: what }) => id === delegationId && what === 'organisation')
  return kind === 'observer' || isOrganisation ? { organisation: delegationId } : { delegation: delegationId }
}

const balancePerson = (person: Person, charter: Charter): readonly BalancePerson[] => {
  const kind = seatedKindOf(person)
  if (kind === null) return []
  const { personId: id, represents, understands } = person
  return [{ id, kind, represents, understands, ...originOf(person, kind, charter) }]
}

/** Whoever serves a group sits in it: their seat and their duty must not be in different rooms. */
const pinsOf = ({ groups }: Groups, people: readonly BalancePerson[]): [Id, Id][] =>
  people.flatMap(({ id }) => {
    const served = groups.find((group) => isStaffOf(group, id))
    return served ? [[id, served.id] satisfies [Id, Id]] : []
  })

/** @returns the problem for `balanceGroups`, `measureAssignment` and `seatNewcomer`; the seed is the asker's to add */
export const balanceProblemOf = ({ charter, groups, people }: Workshop): BalanceProblem => {
  const seated = enrolled(people).flatMap((person) => balancePerson(person, charter))
  return {
    platforms: charter.platforms.map(({ id }) => id),
    people: seated,
    groups: groups.groups.map(({ id, mode }) => ({ id, mode })),
    pins: pinsOf(groups, seated),
  }
}
