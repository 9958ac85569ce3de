/** Effects that follow a committed event, as data. The engine runs them after the commit; each re-reads the present before it acts. */
import type { Id } from '../ids.ts'
import { areOpen, placeOf } from './groups/evolveGroups.ts'
import { enrolled, hasRole, isPresent } from './people/evolvePeople.ts'
import type { Workshop, WorkshopEvent } from './workshop.ts'

export type Reaction =
  /** Read the group's document and record its items. */
  | { type: 'recordDraft'; groupId: Id }
  /** Put the sources' wording into the shared document of the joint list. */
  | { type: 'writeJointItem'; jointItemId: Id }
  | { type: 'seatNewcomer'; personId: Id }
  /** Rights may have changed: close what is no longer allowed. */
  | { type: 'recheckDocs' }
  /** A person's rights changed altogether: their connections close and join anew. */
  | { type: 'reconnect'; personId: Id }

const seatedRoles = ['delegate', 'observer', 'expert'] as const

const newcomers = ({ groups, people }: Workshop, personIds: readonly Id[]): Reaction[] => {
  if (!areOpen(groups)) return []
  return personIds
    .filter((personId) => {
      const person = people[personId]
      return person && seatedRoles.some((role) => hasRole(person, role)) && placeOf(groups, personId) === null
    })
    .map((personId) => ({ type: 'seatNewcomer', personId }))
}

/** Who is in the room; some of them may have arrived after the groups were planned. */
const present = ({ people }: Workshop): readonly Id[] =>
  enrolled(people)
    .filter(isPresent)
    .map(({ personId }) => personId)

/** @param after the workshop with the event folded in */
export const reactions = (event: WorkshopEvent, after: Workshop): readonly Reaction[] => {
  switch (event.type) {
    case 'DraftingClosed':
      return [{ type: 'recordDraft', groupId: event.groupId }]
    case 'ItemTakenUp':
      return [{ type: 'writeJointItem', jointItemId: event.jointItemId }]
    case 'AttendanceRecorded':
      return newcomers(
        after,
        event.attendance.arrived.map(({ personId }) => personId),
      )
    case 'GroupsOpened':
      return [{ type: 'recheckDocs' }, ...newcomers(after, present(after))]
    case 'DutyAssigned':
    case 'DutyReleased':
    case 'PersonSeated':
    case 'GroupVisited':
    case 'GroupsClosed':
      return [{ type: 'recheckDocs' }]
    case 'PersonChanged':
      return [{ type: 'reconnect', personId: event.person.personId }]
    case 'PersonRemoved':
      return [{ type: 'reconnect', personId: event.personId }]
    default:
      return []
  }
}

/** What a restarted server must still do: drafts that closed but whose record was never written, joint items without text. */
export const unfinished = (workshop: Workshop): readonly Reaction[] => {
  const drafts = Object.entries(workshop.drafting)
    .filter(([, { status, record }]) => status === 'closed' && record === null)
    .map(([groupId]): Reaction => ({ type: 'recordDraft', groupId }))
  const items = workshop.plenary.items
    .filter(({ state }) => state.status === 'open')
    .map(({ id }): Reaction => ({ type: 'writeJointItem', jointItemId: id }))
  return [...drafts, ...items]
}
