/** What a person may do with a document now, from the facts alone; asked for every update, so a lock needs no closing. */
import type { Id } from '../ids.ts'
import { personActor } from '../workshop/actor.ts'
import { draftOf } from '../workshop/drafting/evolveDrafting.ts'
import { groupById, isStaffOf, placeOf } from '../workshop/groups/groups.ts'
import { hasRole } from '../workshop/people/evolvePeople.ts'
import { may } from '../workshop/permissions.ts'
import { currentFinal } from '../workshop/report/report.ts'
import type { Workshop } from '../workshop/workshop.ts'
import type { DocName } from './docName.ts'

/** `late`: what is written is kept as a late contribution and not merged. */
export type DocMode = 'write' | 'read' | 'late' | 'none'

const draftMode = (workshop: Workshop, personId: Id, groupId: Id): DocMode => {
  const { groups, drafting, people } = workshop
  const group = groupById(groups, groupId)
  const person = people[personId]
  if (!group || !person) return 'none'
  const isMember = groups.seats[personId] === groupId || isStaffOf(group, personId)
  const isStaff = may(people, personActor(personId), 'seeStaffView')
  const isInside = isMember || placeOf(groups, personId) === groupId
  if (!isInside && !isStaff) return 'none'
  const isWriter =
    may(people, personActor(personId), 'writeInAnyGroup') || (isMember && !hasRole(person, 'interpreter'))
  if (!isWriter) return 'read'
  const { status } = draftOf(drafting, groupId)
  if (status === 'open') return 'write'
  return status === 'closed' ? 'late' : 'read'
}

/** @returns `none` also for people who are not enrolled, or were removed */
export const docAccess = (workshop: Workshop, personId: Id, doc: DocName): DocMode => {
  const person = workshop.people[personId]
  if (!person || person.removedAt !== null) return 'none'
  const actor = personActor(personId)
  const isArchived = workshop.charter.archivedAt !== null
  switch (doc.kind) {
    case 'draft': {
      const mode = draftMode(workshop, personId, doc.groupId)
      return isArchived && mode !== 'none' ? 'read' : mode
    }
    case 'joint':
      return may(workshop.people, actor, 'writeJointText') && !isArchived ? 'write' : 'read'
    case 'report':
      if (!may(workshop.people, actor, 'seeStaffView')) return 'none'
      return may(workshop.people, actor, 'writeReport') && !isArchived && !currentFinal(workshop.report)
        ? 'write'
        : 'read'
  }
}
