/** Who has a seat in an open group and has not been there for a while: they stop counting, and keep their seat. */
import type { Id } from '../../ids.ts'
import { type Instant, minutes } from '../../time.ts'
import { areOpen } from '../groups/groups.ts'
import type { Person } from '../people/evolvePeople.ts'
import type { Workshop } from '../workshop.ts'

/** GR23: how long somebody may be away, in milliseconds. */
export const graceTime = minutes(5)

const awaySince = ({ stays }: Person, openedAt: Instant): Instant | null => {
  const last = stays.at(-1)
  if (!last) return openedAt
  if (last.until === null) return null
  return last.until > openedAt ? last.until : openedAt
}

/** @returns the ids of the people, in the order of enrolment; none while groups are closed */
export const noShows = ({ groups, people }: Workshop, now: Instant): readonly Id[] => {
  const opening = groups.openings.at(-1)
  if (!areOpen(groups) || !opening) return []
  return Object.values(people).flatMap((person) => {
    if (person.removedAt !== null || groups.seats[person.personId] === undefined) return []
    const since = awaySince(person, opening.openedAt)
    return since !== null && now - since >= graceTime ? [person.personId] : []
  })
}
