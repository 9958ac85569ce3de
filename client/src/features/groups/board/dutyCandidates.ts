/** Who could take a duty in a group: those whose role it is, and for the rapporteur also whoever sits in the group. Pure. */
import { type Duty, type Group, isStaffOf } from '@plenaria/shared/workshop/groups/groups'
import { enrolled, hasRole, type Person } from '@plenaria/shared/workshop/people/evolvePeople'
import type { Role } from '@plenaria/shared/workshop/people/roles'
import type { Workshop } from '@plenaria/shared/workshop/workshop'
import { seatsNow } from '../groupFigures.ts'

export type DutyCandidate = {
  readonly personId: string
  /** Another group they serve already. */
  readonly serves: Group | null
}

const rolesFor: Readonly<Record<Duty, readonly Role[]>> = {
  moderator: ['moderator', 'secretariat', 'facilitator'],
  rapporteur: ['rapporteur'],
  interpreter: ['interpreter'],
}

/** Those who serve nowhere yet come first. */
export const dutyCandidates = (workshop: Workshop, group: Group, duty: Duty): readonly DutyCandidate[] => {
  const seats = seatsNow(workshop)
  const sitsHere = ({ personId }: Person) => duty === 'rapporteur' && seats[personId] === group.id
  return enrolled(workshop.people)
    .filter((person) => sitsHere(person) || rolesFor[duty].some((role) => hasRole(person, role)))
    .filter(({ personId }) => !group[`${duty}s`].includes(personId))
    .map(({ personId }) => ({
      personId,
      serves: workshop.groups.groups.find((other) => other.id !== group.id && isStaffOf(other, personId)) ?? null,
    }))
    .toSorted((a, b) => Number(a.serves !== null) - Number(b.serves !== null))
}
