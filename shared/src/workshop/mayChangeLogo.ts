/** Whose logo somebody may set: a secretariat its own alone; facilitators and the organiser every one. */
import type { Id } from '../ids.ts'
import type { Actor } from './actor.ts'
import { hasRole, type People } from './people/evolvePeople.ts'
import { may } from './permissions.ts'

export const mayChangeLogo = (people: People, actor: Actor, platformId: Id): boolean => {
  if (!may(people, actor, 'SetPlatformLogo')) return false
  const person = actor.kind === 'person' ? people[actor.personId] : undefined
  if (!person || hasRole(person, 'facilitator')) return true
  const served = [...person.grants.map((grant) => grant.platformId), ...person.represents].filter((id) => id !== null)
  // Who serves no platform in particular serves them all.
  return served.length === 0 || served.includes(platformId)
}
