/** Reads out of a workshop's facts who is to be divided into which groups. It seats nobody and knows nothing of the search. */
import type { BalancePerson, BalanceProblem } from '../../balance/balanceProblem.ts'
import type { Id } from '../../ids.ts'
import type { Charter } from '../charter/evolveCharter.ts'
import { groupById, type Groups, isStaffOf } from '../groups/groups.ts'
import { enrolled, hasRole, type Person } from '../people/evolvePeople.ts'
import { leadingRole } from '../people/roles.ts'
import type { Workshop } from '../workshop.ts'
import { groupWorkMinutes } from './groupWorkMinutes.ts'

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

/** From the registry, which can forget them; a name as people wrote it. */
export type Institutions = Readonly<Record<Id, { readonly institution: string }>>

/** Typed by hand, one person at a time: case and spaces do not make another institution. */
export const institutionKey = (name: string): string =>
  name.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('und')

const institutionOf = (personId: Id, institutions: Institutions) => {
  const institution = institutionKey(institutions[personId]?.institution ?? '')
  return institution === '' ? {} : { institution }
}

const balancePerson = (person: Person, charter: Charter, institutions: Institutions): readonly BalancePerson[] => {
  const kind = seatedKindOf(person)
  if (kind === null) return []
  const { personId: id, represents, understands } = person
  return [{ id, kind, represents, understands, ...originOf(person, kind, charter), ...institutionOf(id, institutions) }]
}

/** Whoever serves a group sits in it: their seat and their duty must not be in different rooms. */
const pinsOf = ({ groups }: Groups, people: readonly BalancePerson[]): [Id, Id][] =>
  people.flatMap(({ id }) => {
    const served = groups.find((group) => isStaffOf(group, id))
    return served ? [[id, served.id] satisfies [Id, Id]] : []
  })

/** What the rules of the workshop say, in the words of the balance module. GR16 */
const rulesOf = ({ rules }: Groups): Pick<BalanceProblem, 'apart' | 'together' | 'capacity'> & { pins: [Id, Id][] } => {
  const all = Object.values(rules)
  return {
    pins: all.flatMap((rule): [Id, Id][] => (rule.kind === 'pin' ? [[rule.personId, rule.groupId]] : [])),
    apart: all.flatMap((rule): [Id, Id][] => (rule.kind === 'apart' ? [[rule.personId, rule.otherId]] : [])),
    together: all.flatMap((rule) => (rule.kind === 'together' ? [rule.personIds] : [])),
    capacity: Object.fromEntries(all.flatMap((rule) => (rule.kind === 'capacity' ? [[rule.groupId, rule.seats]] : []))),
  }
}

/** A rule about somebody who takes no seat, or about a group that is gone, has nothing to say. */
const applicable = (
  { pins, apart = [], together = [], capacity = {} }: ReturnType<typeof rulesOf>,
  isSeated: (id: Id) => boolean,
  isGroup: (id: Id) => boolean,
): Pick<BalanceProblem, 'pins' | 'apart' | 'together' | 'capacity'> => ({
  pins: pins.filter(([personId, groupId]) => isSeated(personId) && isGroup(groupId)),
  apart: apart.filter((pair) => pair.every(isSeated)),
  together: together.map((ids) => ids.filter(isSeated)).filter((ids) => ids.length > 1),
  capacity: Object.fromEntries(Object.entries(capacity).filter(([groupId]) => isGroup(groupId))),
})

/** GR24 */
const interpretation = ({ people, agenda }: Workshop): Pick<BalanceProblem, 'interpreters' | 'minutes'> => {
  const interpreters = enrolled(people).filter((person) => hasRole(person, 'interpreter')).length
  return interpreters === 0 ? {} : { interpreters, minutes: groupWorkMinutes(agenda) }
}

/** @returns the problem for `balanceGroups`, `measureAssignment` and `seatNewcomer`; the seed is the asker's to add */
export const balanceProblemOf = (workshop: Workshop, institutions: Institutions): BalanceProblem => {
  const { charter, groups, people } = workshop
  const seated = enrolled(people).flatMap((person) => balancePerson(person, charter, institutions))
  const ids = new Set(seated.map(({ id }) => id))
  const rules = rulesOf(groups)
  return {
    platforms: charter.platforms.map(({ id }) => id),
    people: seated,
    groups: groups.groups.map(({ id, mode }) => ({ id, mode })),
    ...applicable(
      { ...rules, pins: [...pinsOf(groups, seated), ...rules.pins] },
      (id) => ids.has(id),
      (id) => groupById(groups, id) !== undefined,
    ),
    ...interpretation(workshop),
  }
}
