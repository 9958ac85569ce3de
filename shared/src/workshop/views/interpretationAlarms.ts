/** What goes wrong with interpretation while the show runs, for those who can do something about it (IN17, IN20). Pure reading. */
import { longestAlone } from '../../balance/interpretation.ts'
import type { Id } from '../../ids.ts'
import type { Language } from '../../language.ts'
import { type Instant, instant, minutes, seconds } from '../../time.ts'
import { currentSegment, runningSitting } from '../agenda/agenda.ts'
import { areOpen, isGroupOpen } from '../groups/groups.ts'
import { type Interpretation, interpretedRoom, onAirIn, spokenIn } from '../interpretation/interpretation.ts'
import { enrolled, hasRole, isPresent } from '../people/evolvePeople.ts'
import { plenaryRoom } from '../plenaryRoom.ts'
import type { Workshop } from '../workshop.ts'
import { channelsOf, interpretedRooms, interpretersOf } from './interpretedRooms.ts'
import { interpreterTurns } from './interpreterTurns.ts'
import { roomOf } from './rooms.ts'
import { isSpoken } from './spokenTimes.ts'

export type InterpretationAlarm = { readonly roomId: Id; readonly since: Instant } & (
  | { readonly kind: 'silent'; readonly language: Language }
  | { readonly kind: 'lost' | 'unheard'; readonly language: Language; readonly personId: Id }
  | { readonly kind: 'long'; readonly language: Language; readonly personId: Id; readonly isUrgent: boolean }
  | { readonly kind: 'absent'; readonly personId: Id }
)

/** What is true of people this second. */
export type Reached = {
  readonly isConnected: (personId: Id) => boolean
  /** Sends no sound although it is carried here; asked of whoever is on air. */
  readonly isUnheard: (personId: Id) => boolean
}

const SILENT_AFTER = seconds(20)
const LONG_AFTER = minutes(30)
/** A shorter break is no rest. */
const REST = minutes(2)

/** Since when somebody has been interpreting without a rest; null off air. */
export const onAirSince = ({ seats, aired }: Interpretation, personId: Id): Instant | null => {
  const air = seats[personId]?.air
  if (!air) return null
  const own = aired.filter((turn) => turn.personId === personId).toReversed()
  let since = air.since
  for (const { from, until } of own) {
    if (since - until >= REST) break
    since = from
  }
  return since
}

const isAtWork = ({ agenda, groups }: Workshop, roomId: Id): boolean => {
  const segment = currentSegment(agenda)
  if (!runningSitting(agenda) || !segment || !isSpoken(segment.kind)) return false
  return roomId === plenaryRoom ? !areOpen(groups) : isGroupOpen(groups, roomId)
}

/** Those in the room who need the channel: they do not understand what is spoken, and understand its language. */
export const needing = (workshop: Workshop, roomId: Id, language: Language): readonly Id[] => {
  const spoken = spokenIn(workshop.interpretation, roomId)
  const foreign = spoken === null ? channelsOf(workshop, roomId).filter((one) => one !== language) : [spoken]
  if (spoken === language) return []
  return enrolled(workshop.people)
    .filter((person) => isPresent(person) && !hasRole(person, 'interpreter'))
    .filter(({ understands }) => understands.includes(language) && !foreign.some((one) => understands.includes(one)))
    .filter(({ personId }) => roomOf(workshop, personId) === roomId)
    .map(({ personId }) => personId)
}

/** Since when nobody has been on air in a channel that ought to be heard. */
const silentSince = ({ interpretation, agenda, groups }: Workshop, roomId: Id, language: Language): Instant => {
  const timer = currentSegment(agenda)?.timer
  const ended = interpretation.aired.findLast((turn) => turn.roomId === roomId && turn.language === language)?.until
  const opened = roomId === plenaryRoom ? groups.openings.at(-1)?.closedAt : groups.openings.at(-1)?.openedAt
  const begun = timer && 'startedAt' in timer ? timer.startedAt : 0
  return instant(Math.max(begun, ended ?? 0, opened ?? 0, interpretedRoom(interpretation, roomId).spoken?.at ?? 0))
}

/** Why whoever is on air is not heard, if so. */
const muteBy = (isConnected: boolean, isUnheard: boolean): 'lost' | 'unheard' | null => {
  if (!isConnected) return 'lost'
  return isUnheard ? 'unheard' : null
}

const ofChannel = (
  workshop: Workshop,
  { roomId, language, now }: { roomId: Id; language: Language; now: Instant },
  { isConnected, isUnheard }: Reached,
): readonly InterpretationAlarm[] => {
  const { interpretation } = workshop
  const onAir = onAirIn(interpretation, roomId, language)
  if (!onAir?.air) {
    if (needing(workshop, roomId, language).length === 0) return []
    const since = silentSince(workshop, roomId, language)
    return now - since >= SILENT_AFTER ? [{ kind: 'silent', roomId, language, since }] : []
  }
  const { personId } = onAir
  const since = onAirSince(interpretation, personId) ?? onAir.air.since
  const mute = muteBy(isConnected(personId), isUnheard(personId))
  const isLong = now - since > LONG_AFTER
  return [
    ...(mute === null ? [] : [{ kind: mute, roomId, language, personId, since: onAir.air.since }]),
    ...(isLong
      ? [{ kind: 'long' as const, roomId, language, personId, since, isUrgent: now - since > minutes(longestAlone) }]
      : []),
  ]
}

/** Whose turn it is and who is not here. */
const absent = (workshop: Workshop, now: Instant): readonly InterpretationAlarm[] =>
  [...new Set(workshop.groups.shifts.map(({ personId }) => personId))].flatMap((personId) => {
    const { running } = interpreterTurns(workshop, personId, now)
    const person = workshop.people[personId]
    if (!running || (person && person.removedAt === null && isPresent(person))) return []
    if (!isAtWork(workshop, running.roomId)) return []
    return [{ kind: 'absent' as const, roomId: running.roomId, personId, since: running.from }]
  })

export const interpretationAlarms = (
  workshop: Workshop,
  now: Instant,
  reached: Reached,
): readonly InterpretationAlarm[] => {
  if (interpretersOf(workshop).length === 0) return []
  const rooms = interpretedRooms(workshop).filter((roomId) => isAtWork(workshop, roomId))
  const channels = rooms.flatMap((roomId) =>
    channelsOf(workshop, roomId).flatMap((language) => ofChannel(workshop, { roomId, language, now }, reached)),
  )
  return [...channels, ...absent(workshop, now)]
}
