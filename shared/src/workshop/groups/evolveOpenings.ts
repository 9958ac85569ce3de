/** Folds facts about groups that open and close, all at once or one, get more time, and change round. */
import type { Id } from '../../ids.ts'
import { type Instant, millis } from '../../time.ts'
import type { Groups, Opening } from './groups.ts'
import type { GroupsEvent } from './groupsEvents.ts'
import { without } from './without.ts'

const openingEvents = [
  'GroupsOpened',
  'GroupsClosed',
  'GroupsReopened',
  'GroupClosed',
  'GroupReopened',
  'GroupExtended',
  'RoundStarted',
] as const
type OpeningEvent = Extract<GroupsEvent, { type: (typeof openingEvents)[number] }>

export const isOfOpening = (event: GroupsEvent): event is OpeningEvent =>
  openingEvents.some((type) => type === event.type)

/** The opening that is not closed, changed. */
const inOpening = (groups: Groups, change: (opening: Opening) => Opening): Groups => ({
  ...groups,
  openings: groups.openings.map((opening) => (opening.closedAt === null ? change(opening) : opening)),
})

const openedAt = (segmentId: Id, at: Instant): Opening => ({
  segmentId,
  openedAt: at,
  closedAt: null,
  closedGroups: [],
  extra: {},
  round: 1,
})

export const evolveOpenings = (groups: Groups, event: OpeningEvent): Groups => {
  switch (event.type) {
    case 'GroupsOpened':
      return {
        ...groups,
        seats: event.seats,
        visits: {},
        openings: [...groups.openings, openedAt(event.segmentId, event.at)],
        help: {},
      }
    case 'GroupsClosed': {
      const closed = inOpening(groups, (opening) => ({ ...opening, closedAt: event.at }))
      return { ...closed, visits: {}, help: {} }
    }
    case 'GroupsReopened': {
      const last = groups.openings.length - 1
      const openings = groups.openings.map((opening, at) => (at === last ? { ...opening, closedAt: null } : opening))
      return { ...groups, openings }
    }
    case 'GroupClosed': {
      const close = ({ closedGroups, ...opening }: Opening): Opening => ({
        ...opening,
        closedGroups: [...closedGroups.filter((id) => id !== event.groupId), event.groupId],
      })
      return { ...inOpening(groups, close), help: without(groups.help, event.groupId) }
    }
    case 'GroupReopened':
      return inOpening(groups, ({ closedGroups, ...opening }) => ({
        ...opening,
        closedGroups: closedGroups.filter((id) => id !== event.groupId),
      }))
    case 'GroupExtended':
      return inOpening(groups, ({ extra, ...opening }) => ({
        ...opening,
        extra: { ...extra, [event.groupId]: millis((extra[event.groupId] ?? 0) + event.by) },
      }))
    case 'RoundStarted':
      return { ...inOpening(groups, (opening) => ({ ...opening, round: event.round })), seats: event.seats }
  }
}
