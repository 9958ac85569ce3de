/** Moving people between groups, one by one or several at once as a proposal says: all of it or nothing. */
import { accept, type Decision } from '../../decision.ts'
import type { Id } from '../../ids.ts'
import type { Instant } from '../../time.ts'
import { type RefusalCode, refuse } from '../refusals.ts'
import type { GroupsFacts } from './groupsFacts.ts'
import { areOpen, groupById, type Groups } from './groups.ts'
import type { GroupsEvent } from './groupsEvents.ts'

export type Move = { personId: Id; from: Id | null; to: Id | null }

/**
 * A seat taken while groups are open is the plan's too, so that groups which open again open as they were (GR10). The seats of a
 * plan are those of its first round: what is moved in a later one leaves them alone (GR18).
 */
export const reseat = (
  { openings }: Groups,
  seating: { personId: Id; to: Id | null; by: Id | null; at: Instant },
): GroupsEvent[] => {
  const seated: GroupsEvent = { type: 'PersonSeated', ...seating }
  return openings.at(-1)?.round === 1 ? [seated, { type: 'PlanAdjusted', ...seating }] : [seated]
}

/** Why a move cannot be made, or null when it can. */
const refused = (groups: Groups, { personId, from, to }: Move, facts: GroupsFacts): RefusalCode | null => {
  if (!facts.isEnrolled(personId)) return 'unknownPerson'
  if (to !== null && !groupById(groups, to)) return 'unknownGroup'
  const seats = areOpen(groups) ? groups.seats : groups.plan?.seats
  if (!seats) return 'noPlan'
  const present = seats[personId] ?? null
  return present !== to && present !== from ? 'movedAlready' : null // GR5
}

const moved = (groups: Groups, { personId, to }: Move, { now: at, by }: GroupsFacts): readonly GroupsEvent[] => {
  const seats = areOpen(groups) ? groups.seats : (groups.plan?.seats ?? {})
  if ((seats[personId] ?? null) === to) return []
  return areOpen(groups) ? reseat(groups, { personId, to, by, at }) : [{ type: 'PlanAdjusted', personId, to, by, at }]
}

export const moveOne = (groups: Groups, move: Move, facts: GroupsFacts): Decision<GroupsEvent> => {
  const code = refused(groups, move, facts)
  return code ? refuse(code) : accept(...moved(groups, move, facts))
}

/** GR15: a proposal is carried out whole, and roots nobody up who wrote or serves. */
export const movePeople = (groups: Groups, moves: readonly Move[], facts: GroupsFacts): Decision<GroupsEvent> => {
  const code = moves.map((move) => refused(groups, move, facts)).find((one) => one !== null)
  if (code) return refuse(code)
  if (new Set(moves.map(({ personId }) => personId)).size < moves.length) return refuse('invalid')
  if (areOpen(groups) && moves.some(({ personId }) => facts.isRooted(personId))) return refuse('isRooted')
  return accept(...moves.flatMap((move) => moved(groups, move, facts)))
}
