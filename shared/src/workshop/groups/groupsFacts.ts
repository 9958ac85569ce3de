/** What deciding about the groups must know of everything else, handed in as plain values. */
import type { Id } from '../../ids.ts'
import type { Instant } from '../../time.ts'
import type { Seats } from './groups.ts'
import type { BalanceLevel, PlanRecord } from './groupsEvents.ts'

/** A proposal by the balance module: everyone who is to be seated, and the balance reached. Null when the rules conflict. */
export type GroupProposal = {
  seats: Seats
  levels: readonly BalanceLevel[]
  /** Who sits where in the rounds after the first. */
  laterRounds?: readonly Seats[] | undefined
  record?: PlanRecord | undefined
} | null

export type GroupsFacts = {
  now: Instant
  by: Id | null
  isEnrolled: (personId: Id) => boolean
  /** Whether this person takes a seat of their own in a group: a delegate, an observer, an expert. */
  isSeatable: (personId: Id) => boolean
  /** Whether this person has written in a group's draft, or serves a group: nobody proposes to move them. */
  isRooted: (personId: Id) => boolean
  /** The current segment when it is group work, else null. */
  groupWorkId: Id | null
  /** Whether a draft of this group has been written, open or recorded. */
  hasDraft: (groupId: Id) => boolean
  proposal: GroupProposal
  /** Where the balance module would seat the newcomer of this command. */
  newcomerSeat: Id | null
}
