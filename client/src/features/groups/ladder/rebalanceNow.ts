/** What no, one, two and three moves would repair in the groups as they are now. Pure. */
import { type RebalanceResult, rebalanceGroups } from '@plenaria/shared/balance/rebalanceGroups'
import type { Instant } from '@plenaria/shared/time'
import { isSeatedOrKept } from '@plenaria/shared/workshop/groups/groups'
import { isPresent } from '@plenaria/shared/workshop/people/evolvePeople'
import { balanceProblemOf, type Institutions } from '@plenaria/shared/workshop/views/balanceProblemOf'
import { isRooted } from '@plenaria/shared/workshop/views/isRooted'
import { noShows } from '@plenaria/shared/workshop/views/noShows'
import type { Workshop } from '@plenaria/shared/workshop/workshop'

/** Interpreters are where they are: what they limit was settled when the groups opened. */
export const rebalanceNow = (workshop: Workshop, institutions: Institutions, now: Instant): RebalanceResult => {
  const { interpreters: _, ...problem } = balanceProblemOf(workshop, institutions)
  const { seats } = workshop.groups
  const isNew = (personId: string) => {
    const person = workshop.people[personId]
    return person !== undefined && isPresent(person) && !isSeatedOrKept(workshop.groups, personId)
  }
  return rebalanceGroups(problem, {
    current: seats,
    newcomers: problem.people.map(({ id }) => id).filter(isNew),
    absent: noShows(workshop, now),
    immovable: Object.keys(seats).filter((personId) => isRooted(workshop, personId)),
  })
}
