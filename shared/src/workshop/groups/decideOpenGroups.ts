/** Wishes about groups that open, are open, and close → facts. */
import { accept, type Decision } from '../../decision.ts'
import type { Id } from '../../ids.ts'
import { refuse } from '../refusals.ts'
import type { GroupsFacts } from './groupsFacts.ts'
import { areOpen, extraOf, groupById, type Groups, isGroupOpen, placeOf, type Seats } from './groups.ts'
import type { GroupsCommand } from './groupsCommands.ts'
import type { GroupsEvent } from './groupsEvents.ts'

const openGroupsCommands = [
  'OpenGroups',
  'CloseGroups',
  'ReopenGroups',
  'CloseGroup',
  'ReopenGroup',
  'ExtendGroup',
  'StartRound',
  'CallForHelp',
  'AnswerHelp',
] as const
type OpenGroupsCommand = Extract<GroupsCommand, { type: (typeof openGroupsCommands)[number] }>

export const isOpenGroupsCommand = (command: GroupsCommand): command is OpenGroupsCommand =>
  openGroupsCommands.some((type) => type === command.type)

/** Seats of people who are still enrolled, in groups that are still there. */
const seatsLeft = (groups: Groups, seats: Seats, { isEnrolled }: GroupsFacts): Seats =>
  Object.fromEntries(
    Object.entries(seats).filter(([personId, groupId]) => isEnrolled(personId) && groupById(groups, groupId)),
  )

const open = (groups: Groups, facts: GroupsFacts): Decision<GroupsEvent> => {
  const { now: at, groupWorkId } = facts
  if (areOpen(groups)) return accept()
  if (groupWorkId === null) return refuse('notGroupWork')
  if (!groups.plan) return refuse('noPlan')
  const closing: GroupsEvent[] = groups.choices.isOpen ? [{ type: 'ChoicesClosed', at }] : []
  const seats = seatsLeft(groups, groups.plan.seats, facts)
  return accept<GroupsEvent>(...closing, { type: 'GroupsOpened', segmentId: groupWorkId, seats, at })
}

/** GR22: what was closed a moment ago opens as it was, as long as the agenda is still there. */
const reopen = (groups: Groups, { now: at, groupWorkId }: GroupsFacts): Decision<GroupsEvent> => {
  if (areOpen(groups)) return accept()
  if (groupWorkId === null || groups.openings.at(-1)?.segmentId !== groupWorkId) return refuse('notGroupWork')
  return accept({ type: 'GroupsReopened', at })
}

const startRound = (
  groups: Groups,
  { from, round }: Extract<OpenGroupsCommand, { type: 'StartRound' }>,
  facts: GroupsFacts,
): Decision<GroupsEvent> => {
  const present = groups.openings.at(-1)?.round
  if (!areOpen(groups) || present === undefined) return refuse('groupsNotOpen')
  if (present === round) return accept()
  if (present !== from) return refuse('movedOn')
  const seats = round === 1 ? groups.plan?.seats : groups.plan?.laterRounds?.[round - 2]
  if (!seats) return refuse('noRound')
  return accept({ type: 'RoundStarted', round, seats: seatsLeft(groups, seats, facts), at: facts.now })
}

const callForHelp = (groups: Groups, { now: at, by }: GroupsFacts): Decision<GroupsEvent> => {
  const groupId = by === null ? null : placeOf(groups, by)
  if (groupId === null) return refuse('notInGroup')
  return groups.help[groupId] ? accept() : accept({ type: 'HelpCalled', groupId, by, at })
}

const extend = (
  groups: Groups,
  { groupId, from, by }: Extract<OpenGroupsCommand, { type: 'ExtendGroup' }>,
  at: GroupsFacts['now'],
): Decision<GroupsEvent> => {
  if (!isGroupOpen(groups, groupId)) return refuse('groupsNotOpen')
  // Whoever was second may have wished for the same, or not: they are told, and see what the group has now.
  if (extraOf(groups, groupId) !== from) return refuse('timeGiven')
  return accept({ type: 'GroupExtended', groupId, by, at })
}

const closeOne = (groups: Groups, groupId: Id, at: GroupsFacts['now']): Decision<GroupsEvent> =>
  isGroupOpen(groups, groupId) ? accept({ type: 'GroupClosed', groupId, at }) : accept()

export const decideOpenGroups = (
  groups: Groups,
  command: OpenGroupsCommand,
  facts: GroupsFacts,
): Decision<GroupsEvent> => {
  const { now: at, by } = facts
  if ('groupId' in command && !groupById(groups, command.groupId)) return refuse('unknownGroup')
  switch (command.type) {
    case 'OpenGroups':
      return open(groups, facts)
    case 'CloseGroups':
      return areOpen(groups) ? accept({ type: 'GroupsClosed', at }) : accept()
    case 'ReopenGroups':
      return reopen(groups, facts)
    case 'CloseGroup':
      return closeOne(groups, command.groupId, at)
    case 'ReopenGroup':
      if (!areOpen(groups)) return refuse('groupsNotOpen')
      return isGroupOpen(groups, command.groupId)
        ? accept()
        : accept({ type: 'GroupReopened', groupId: command.groupId, at })
    case 'ExtendGroup':
      return extend(groups, command, at)
    case 'StartRound':
      return startRound(groups, command, facts)
    case 'CallForHelp':
      return callForHelp(groups, facts)
    case 'AnswerHelp':
      return groups.help[command.groupId]
        ? accept({ type: 'HelpAnswered', groupId: command.groupId, by, at })
        : accept()
  }
}
