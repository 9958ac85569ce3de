/** The people of the sample workshop: one or more of every role, from both platforms. Facts only, no names. */
import type { Id } from '../ids.ts'
import type { Person, PersonFacts } from '../workshop/people/evolvePeople.ts'
import type { Role } from '../workshop/people/roles.ts'

const rcm = ['rcm']
const mirps = ['mirps']
const both = ['rcm', 'mirps']

const person = (personId: Id, role: Role, delegationId: Id | null, represents: readonly Id[]): PersonFacts => ({
  personId,
  delegationId,
  represents: [...represents],
  understands: delegationId === 'belize' ? ['en'] : ['es', 'en'],
  grants: [{ role, platformId: null }],
})

export const samplePeople: readonly PersonFacts[] = [
  person('facilitator-rcm', 'facilitator', null, rcm),
  person('facilitator-mirps', 'facilitator', null, mirps),
  person('secretariat-rcm', 'secretariat', null, rcm),
  person('moderator-1', 'moderator', null, rcm),
  person('moderator-2', 'moderator', null, mirps),
  person('rapporteur-1', 'rapporteur', null, rcm),
  person('rapporteur-2', 'rapporteur', null, mirps),
  person('honduras-1', 'delegate', 'honduras', both),
  person('honduras-2', 'delegate', 'honduras', mirps),
  person('guatemala-1', 'delegate', 'guatemala', both),
  person('belize-1', 'delegate', 'belize', rcm),
  person('observer-1', 'observer', null, []),
  person('expert-1', 'expert', null, []),
  person('interpreter-1', 'interpreter', null, []),
]

/** A person as the state holds them: enrolled, never seen, not removed. */
export const enrolledPerson = (facts: PersonFacts): Person => ({ ...facts, stays: [], removedAt: null })
