/** Who could serve which group, by matching: moderators of each secretariat, rapporteurs, pairs of interpreters with turns. Pure. */
import { interpretersPerGroup } from '@plenaria/shared/balance/interpretation'
import { type InterpreterMatch, matchInterpreters } from '@plenaria/shared/balance/matchInterpreters'
import {
  type ModeratorMatch,
  matchModerators,
  matchRapporteurs,
  type RapporteurMatch,
} from '@plenaria/shared/balance/matchStaff'
import type { Id } from '@plenaria/shared/ids'
import { minutes } from '@plenaria/shared/time'
import type { Duty, Group, Shift } from '@plenaria/shared/workshop/groups/groups'
import { enrolled, hasRole, type Person } from '@plenaria/shared/workshop/people/evolvePeople'
import type { Role } from '@plenaria/shared/workshop/people/roles'
import { plenaryRoom } from '@plenaria/shared/workshop/plenaryRoom'
import { groupWorkMinutes } from '@plenaria/shared/workshop/views/groupWorkMinutes'
import type { Workshop } from '@plenaria/shared/workshop/workshop'
import { seatsNow } from '../groupFigures.ts'

export type MatchedDuties = {
  readonly moderators: ModeratorMatch
  readonly rapporteurs: RapporteurMatch
  readonly interpreters: InterpreterMatch
  /** All of it as the command that assigns it wants it. */
  readonly duties: readonly { readonly groupId: Id; readonly personId: Id; readonly duty: Duty }[]
  readonly shifts: readonly Shift[]
}

const withRole = ({ people }: Workshop, role: Role): readonly Person[] =>
  enrolled(people).filter((person) => hasRole(person, role))

const servedBy = (groups: readonly Group[], duty: Duty, personId: Id): Id | undefined =>
  groups.find((group) => group[`${duty}s`].includes(personId))?.id

const candidate = ({ personId, understands }: Person, onlyIn: Id | undefined) => ({
  id: personId,
  understands,
  ...(onlyIn !== undefined && { onlyIn }),
})

const platformOf = ({ grants, represents }: Person): Id =>
  grants.find(({ role, platformId }) => role === 'moderator' && platformId !== null)?.platformId ?? represents[0] ?? ''

/** Groups whose pair is complete keep it, where what is assigned is to stay; the others are given whoever is left. */
const interpreting = (workshop: Workshop, isKept: boolean): InterpreterMatch => {
  const { groups, charter, agenda } = workshop
  const length = groupWorkMinutes(agenda)
  const everybody = withRole(workshop, 'interpreter').map(({ personId: id, understands: languages }) => ({
    id,
    languages,
  }))
  const needing = groups.groups.filter(({ mode }) => mode === 'interpreted')
  const isComplete = ({ interpreters }: Group) => isKept && interpreters.length >= interpretersPerGroup(length)
  const asked = ({ id }: Group) => ({ id, languages: charter.languages })
  const kept = needing.filter(isComplete).map((group) =>
    matchInterpreters(
      [asked(group)],
      everybody.filter(({ id }) => group.interpreters.includes(id)),
      length,
    ),
  )
  const taken = new Set(kept.flatMap(({ teams }) => teams.flatMap(({ team }) => team)))
  const others = matchInterpreters(
    needing.filter((group) => !isComplete(group)).map(asked),
    everybody.filter(({ id }) => !taken.has(id)),
    length,
  )
  return {
    ...others,
    teams: [...kept, others].flatMap(({ teams }) => teams),
    gaps: [...kept, others].flatMap(({ gaps }) => gaps),
  }
}

/** @param isKept whether whoever serves a group now goes on serving it */
export const matchDuties = (workshop: Workshop, isKept: boolean): MatchedDuties => {
  const { groups } = workshop.groups
  const seats = seatsNow(workshop)
  const asked = groups.map(({ id, mode }) => ({ id, mode }))
  const own = (duty: Duty, personId: Id) => (isKept ? servedBy(groups, duty, personId) : undefined)
  const moderators = matchModerators(
    workshop.charter.platforms.map(({ id }) => id),
    asked,
    withRole(workshop, 'moderator').map((person) => ({
      ...candidate(person, own('moderator', person.personId)),
      platform: platformOf(person),
    })),
  )
  const rapporteurs = matchRapporteurs(
    asked,
    withRole(workshop, 'rapporteur').map((person) =>
      candidate(person, seats[person.personId] ?? own('rapporteur', person.personId)),
    ),
  )
  const interpreters = interpreting(workshop, isKept)
  const duties = [
    ...moderators.posts.map(({ group, person }) => ({ groupId: group, personId: person, duty: 'moderator' as const })),
    ...rapporteurs.posts.map(({ group, person }) => ({
      groupId: group,
      personId: person,
      duty: 'rapporteur' as const,
    })),
    ...interpreters.teams.flatMap(({ group, team }) =>
      team.map((personId) => ({ groupId: group, personId, duty: 'interpreter' as const })),
    ),
  ]
  const inPlenary = workshop.groups.shifts.filter(
    ({ groupId, personId }) => groupId === plenaryRoom && workshop.people[personId]?.removedAt === null,
  )
  const inGroups = interpreters.teams.flatMap(({ group, shifts: turns }) =>
    turns.map(({ interpreter, from, to }) => ({
      groupId: group,
      personId: interpreter,
      start: minutes(from),
      end: minutes(to),
    })),
  )
  return { moderators, rapporteurs, interpreters, duties, shifts: [...inGroups, ...inPlenary] }
}
