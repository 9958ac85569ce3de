/** Whether somebody belongs to a party that is responsible for a follow-up. Pure. */
import type { Id } from '../../ids.ts'
import type { Responsible } from '../followUp/followUp.ts'
import { hasRole } from '../people/evolvePeople.ts'
import type { Workshop } from '../workshop.ts'

/** People of the delegation; of a platform, those of its secretariat. */
export const belongsTo = ({ people }: Pick<Workshop, 'people'>, personId: Id | null, party: Responsible): boolean => {
  const person = personId === null ? undefined : people[personId]
  if (!person || person.removedAt !== null) return false
  if (party.kind === 'delegation') return person.delegationId === party.id
  return hasRole(person, 'secretariat') && person.represents.includes(party.id)
}
