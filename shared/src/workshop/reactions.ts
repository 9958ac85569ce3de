/** Effects that follow a committed event, as data. The engine runs them after the commit; each re-reads the present before it acts. */
import type { Id } from '../ids.ts'
import { areOpen, groupById, isSeatedOrKept, placeOf } from './groups/groups.ts'
import { hasRole, isPresent } from './people/evolvePeople.ts'
import type { Workshop, WorkshopEvent } from './workshop.ts'

export type Reaction =
  /** Read the group's document and record its items. */
  | { type: 'recordDraft'; groupId: Id }
  /** Put into the group's document what its template says it begins with. */
  | { type: 'seedDraft'; groupId: Id }
  /** Put the wording that an item begins with into the shared document of the joint list. */
  | { type: 'writeJointItem'; jointItemId: Id }
  /** Carry out, in the shared document, what was decided about an item's words: suggestions and brackets. */
  | { type: 'writeDecisions'; jointItemId: Id }
  | { type: 'seatNewcomer'; personId: Id }
  /** Rights may have changed: close what is no longer allowed. */
  | { type: 'recheckDocs' }
  /** A person's rights changed altogether: their connections close and join anew. */
  | { type: 'reconnect'; personId: Id }

const seatedRoles = ['delegate', 'observer', 'expert'] as const

/** Of these people, those who are here, belong in a group and have no place in one while the groups are open. */
const newcomers = (workshop: Workshop, personIds: readonly Id[]): Reaction[] => {
  if (!areOpen(workshop.groups)) return []
  return personIds
    .filter((personId) => {
      const person = workshop.people[personId]
      if (!person || person.removedAt !== null || !isPresent(person)) return false
      if (isSeatedOrKept(workshop.groups, personId)) return false
      return seatedRoles.some((role) => hasRole(person, role)) && placeOf(workshop.groups, personId) === null
    })
    .map((personId) => ({ type: 'seatNewcomer', personId }))
}

const seeds = ({ groups }: Workshop, groupIds: readonly Id[]): Reaction[] =>
  groupIds
    .filter((groupId) => groupById(groups, groupId)?.template !== undefined)
    .map((groupId) => ({ type: 'seedDraft', groupId }))

/** @param after the workshop with the event folded in */
export const reactions = (event: WorkshopEvent, after: Workshop): readonly Reaction[] => {
  switch (event.type) {
    case 'DraftingOpened':
      return seeds(after, [event.groupId])
    case 'DraftingClosed':
      return [{ type: 'recordDraft', groupId: event.groupId }]
    case 'ItemTakenUp':
    case 'ItemsMerged':
      return [{ type: 'writeJointItem', jointItemId: event.jointItemId }]
    case 'ItemSplit':
      return event.into.map((jointItemId) => ({ type: 'writeJointItem', jointItemId }))
    case 'SuggestionAnswered':
    case 'BracketOpened':
    case 'BracketResolved':
      return [{ type: 'writeDecisions', jointItemId: event.jointItemId }]
    case 'AttendanceRecorded':
      return newcomers(
        after,
        event.attendance.arrived.map(({ personId }) => personId),
      )
    case 'GroupsOpened':
      return [{ type: 'recheckDocs' }, ...newcomers(after, Object.keys(after.people))]
    case 'DutyAssigned':
    case 'DutyReleased':
    case 'PersonSeated':
    case 'GroupVisited':
    case 'GroupsClosed':
    case 'GroupClosed':
    case 'DutiesPlanned':
      return [{ type: 'recheckDocs' }]
    case 'GroupsReopened':
    case 'GroupReopened':
    case 'RoundStarted':
      return [{ type: 'recheckDocs' }, ...newcomers(after, Object.keys(after.people))]
    case 'PersonChanged':
      return [{ type: 'reconnect', personId: event.person.personId }, ...newcomers(after, [event.person.personId])]
    case 'PersonRemoved':
      return [{ type: 'reconnect', personId: event.personId }]
    default:
      return []
  }
}

/** What a restarted server must still do: texts that open with a template, drafts without their record, joint items without text. */
export const unfinished = (workshop: Workshop): readonly Reaction[] => {
  const drafts = Object.entries(workshop.drafting)
    .filter(([, { status, record }]) => status === 'closed' && record === null)
    .map(([groupId]): Reaction => ({ type: 'recordDraft', groupId }))
  const open = Object.keys(workshop.drafting).filter((groupId) => workshop.drafting[groupId]?.status === 'open')
  const items = workshop.plenary.items
    .filter(({ state }) => state.status === 'open')
    .flatMap(({ id: jointItemId }): Reaction[] => [
      { type: 'writeJointItem', jointItemId },
      { type: 'writeDecisions', jointItemId },
    ])
  return [...seeds(workshop, open), ...drafts, ...items]
}
