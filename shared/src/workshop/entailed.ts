/** What events of one slice entail in another: groups close when the agenda leaves group work, drafts follow their groups. */
import type { Id } from '../ids.ts'
import type { Instant } from '../time.ts'
import { currentSegment } from './agenda/agenda.ts'
import { closeDrafts, type DraftingFacts, openDrafts } from './drafting/decideDrafting.ts'
import { reseat } from './groups/movePeople.ts'
import { areOpen, groupById, isGroupOpen } from './groups/groups.ts'
import { listedItems } from './plenary/plenary.ts'
import { evolve, type Workshop, type WorkshopEvent } from './workshop.ts'

/** What drafting needs to know of the other slices. */
export const draftingFacts = ({ groups, plenary }: Workshop, now: Instant): DraftingFacts => ({
  now,
  groupIds: groups.groups.map(({ id }) => id),
  areGroupsOpen: areOpen(groups),
  isTakenUp: (groupId) =>
    [...listedItems(plenary).flatMap(({ sources }) => sources), ...plenary.sourcesAside].some(
      (one) => one.groupId === groupId,
    ),
})

/** Groups closed by a step that is undone open again as they were. */
const reopened = ({ groups }: Workshop, at: Instant): readonly WorkshopEvent[] =>
  groups.openings.length === 0 ? [] : [{ type: 'GroupsReopened', at }]

/** Drafts of groups that open; one that was closed before the others stays closed. */
const openingDrafts = (workshop: Workshop, now: Instant): readonly WorkshopEvent[] => {
  const facts = draftingFacts(workshop, now)
  const groupIds = facts.groupIds.filter((groupId) => isGroupOpen(workshop.groups, groupId))
  return openDrafts(workshop.drafting, { ...facts, groupIds })
}

const freeSeat = ({ groups }: Workshop, personId: Id, at: Instant): readonly WorkshopEvent[] =>
  groups.seats[personId] === undefined ? [] : reseat(groups, { personId, to: null, by: null, at })

/** Seats to which nobody can return: of who was removed, and in groups that were, while groups were closed. GR9, GR21 */
const staleSeats = (workshop: Workshop, at: Instant): readonly WorkshopEvent[] =>
  Object.entries(workshop.groups.seats).flatMap(([personId, groupId]) => {
    const canReturn = workshop.people[personId]?.removedAt === null && groupById(workshop.groups, groupId) !== undefined
    return canReturn ? [] : freeSeat(workshop, personId, at)
  })

/** What goes with somebody who leaves: the choice they made, and their seat while groups are open. GR9, GR17 */
const leave = (workshop: Workshop, personId: Id, at: Instant): readonly WorkshopEvent[] => {
  const { groups } = workshop
  const choice: readonly WorkshopEvent[] =
    groups.choices.chosen[personId] === undefined ? [] : [{ type: 'GroupChosen', personId, groupId: null, at }]
  return areOpen(groups) ? [...choice, ...freeSeat(workshop, personId, at)] : choice
}

/** Groups that open by themselves: one that was closed before the others, or is added to them. GR12, GR21 */
const openingAlone = (workshop: Workshop, events: readonly WorkshopEvent[]): readonly Id[] =>
  events
    .flatMap((event) => {
      if (event.type === 'GroupReopened') return event.groupId
      return event.type === 'GroupAdded' ? event.group.id : []
    })
    .filter((groupId) => isGroupOpen(workshop.groups, groupId))

export const entailed = (
  before: Workshop,
  events: readonly WorkshopEvent[],
  now: Instant,
): readonly WorkshopEvent[] => {
  const after = events.reduce(evolve, before)
  const facts = draftingFacts(after, now)
  if (events.some((event) => event.type === 'StepUndone' && event.reopensGroups)) {
    const opening = reopened(after, now)
    const open = opening.reduce(evolve, after)
    return [...opening, ...staleSeats(open, now), ...openingDrafts(open, now)] // AG15
  }
  if (areOpen(after.groups) && currentSegment(after.agenda)?.kind !== 'groupWork')
    return [{ type: 'GroupsClosed', at: now }, ...closeDrafts(after.drafting, facts.groupIds, now)] // GR7
  if (events.some(({ type }) => type === 'GroupsOpened')) return openingDrafts(after, now) // DR1
  if (events.some(({ type }) => type === 'GroupsReopened'))
    return [...staleSeats(after, now), ...openingDrafts(after, now)] // GR22
  const leaving = events.flatMap((event) => (event.type === 'PersonRemoved' ? event.personId : []))
  if (leaving.length > 0) return leaving.flatMap((personId) => leave(after, personId, now)) // GR9
  const closing = events.flatMap((event) => (event.type === 'GroupClosed' ? event.groupId : []))
  if (closing.length > 0) return closeDrafts(after.drafting, closing, now) // GR12
  const alone = openingAlone(after, events)
  if (alone.length > 0) return openDrafts(after.drafting, { ...facts, groupIds: alone }) // GR12
  if (events.some(({ type }) => type === 'GroupsClosed')) return closeDrafts(after.drafting, facts.groupIds, now)
  return []
}
