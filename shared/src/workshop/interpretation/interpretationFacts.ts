/** What interpretation needs to know of the other slices and of this moment, handed in as plain values. */
import type { Id } from '../../ids.ts'
import type { Language } from '../../language.ts'
import type { Instant } from '../../time.ts'

export type InterpretationFacts = {
  readonly now: Instant
  readonly by: Id | null
  readonly isEnrolled: (personId: Id) => boolean
  readonly isInterpreter: (personId: Id) => boolean
  readonly understands: (personId: Id) => readonly Language[]
  /** Where somebody is; null for who is not enrolled. */
  readonly roomOf: (personId: Id) => Id | null
  readonly leads: (roomId: Id) => boolean
  /** The channels of a room; none where nothing is interpreted. */
  readonly channelsOf: (roomId: Id) => readonly Language[]
  readonly isMuted: (personId: Id) => boolean
  readonly isOfTeam: (personId: Id, roomId: Id) => boolean
  /** Whether the server has a connection of theirs this second, and hears them if they are on air (IN20). */
  readonly isConnected: (personId: Id) => boolean
  readonly canRecord: boolean
}
