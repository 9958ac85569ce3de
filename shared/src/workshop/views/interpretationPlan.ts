/** What of a sitting's interpretation is not covered as planned, so that it is known before anybody waits for it (IN16). */
import { longestAlone } from '../../balance/interpretation.ts'
import type { Id } from '../../ids.ts'
import type { Language } from '../../language.ts'
import { between, type Instant, instant, type Millis, minutes } from '../../time.ts'
import type { SittingTimes } from '../agenda/runOfShow.ts'
import type { Workshop } from '../workshop.ts'
import { channelsOf } from './interpretedRooms.ts'
import { interpretsInto, type PlannedTurn, plannedTurns } from './plannedTurns.ts'
import { type SpokenTime, spokenTimes } from './spokenTimes.ts'

type Time = { readonly from: Instant; readonly until: Instant }

export type InterpretationGap =
  | { readonly kind: 'noTeam'; readonly roomId: Id }
  | { readonly kind: 'noLanguage'; readonly roomId: Id; readonly language: Language }
  | ({ readonly kind: 'hole'; readonly roomId: Id; readonly languages: readonly Language[] } & Time)
  | { readonly kind: 'gone'; readonly roomId: Id; readonly personId: Id }
  | ({ readonly kind: 'twoRooms'; readonly personId: Id; readonly rooms: readonly [Id, Id] } & Time)
  | { readonly kind: 'tooLong'; readonly roomId: Id; readonly personId: Id; readonly length: Millis }

/** Shorter holes are the moment of changing places. */
const NOTICED = minutes(1)

/** What of a time no turn covers. */
export const uncovered = ({ from, until }: Time, turns: readonly Time[]): readonly Time[] => {
  const holes: Time[] = []
  let covered = from
  for (const turn of turns.toSorted((a, b) => a.from - b.from)) {
    if (turn.from > covered) holes.push({ from: covered, until: instant(Math.min(turn.from, until)) })
    covered = instant(Math.max(covered, turn.until))
    if (covered >= until) break
  }
  return covered < until ? [...holes, { from: covered, until }] : holes
}

const holesOf = (
  time: SpokenTime,
  languages: readonly Language[],
  covering: (language: Language) => readonly PlannedTurn[],
): readonly InterpretationGap[] => {
  const holes = languages.flatMap((language) =>
    uncovered(time, covering(language))
      .filter((hole) => hole.until - hole.from >= NOTICED)
      .map((hole) => ({ ...hole, language })),
  )
  const same = (hole: Time) => holes.filter((other) => other.from === hole.from && other.until === hole.until)
  return holes
    .filter((hole) => same(hole)[0] === hole)
    .map((hole) => ({
      kind: 'hole',
      roomId: time.roomId,
      from: hole.from,
      until: hole.until,
      languages: same(hole).map(({ language }) => language),
    }))
}

/** Turns of one person in one room that follow each other without a rest. */
const stretches = (turns: readonly PlannedTurn[]): readonly PlannedTurn[] =>
  turns
    .toSorted((a, b) => a.personId.localeCompare(b.personId, 'und') || a.from - b.from)
    .reduce<readonly PlannedTurn[]>((before, turn) => {
      const last = before.at(-1)
      if (last?.personId !== turn.personId || last.roomId !== turn.roomId || turn.from - last.until >= NOTICED)
        return [...before, turn]
      return [...before.slice(0, -1), { ...last, until: instant(Math.max(last.until, turn.until)) }]
    }, [])

/** A team without turns changes among itself; one interpreter has nobody to change with. */
const tooLong = (turns: readonly PlannedTurn[]): readonly InterpretationGap[] => {
  const isPaired = ({ personId, roomId, isTurn }: PlannedTurn) =>
    !isTurn && turns.some((other) => other.roomId === roomId && other.personId !== personId)
  return stretches(turns.filter((turn) => !isPaired(turn)))
    .filter(({ from, until }) => until - from > minutes(longestAlone))
    .map(({ roomId, personId, from, until }) => ({ kind: 'tooLong', roomId, personId, length: between(from, until) }))
}

const twoRooms = (turns: readonly PlannedTurn[]): readonly InterpretationGap[] =>
  turns.flatMap((turn, index) =>
    turns
      .slice(index + 1)
      .filter(
        (other) =>
          other.personId === turn.personId &&
          other.roomId !== turn.roomId &&
          Math.min(turn.until, other.until) > Math.max(turn.from, other.from),
      )
      .map((other) => ({
        kind: 'twoRooms' as const,
        personId: turn.personId,
        rooms: [turn.roomId, other.roomId] as const,
        from: instant(Math.max(turn.from, other.from)),
        until: instant(Math.min(turn.until, other.until)),
      })),
  )

const ofRoom = (
  workshop: Workshop,
  roomId: Id,
  times: readonly SpokenTime[],
  turns: readonly PlannedTurn[],
): readonly InterpretationGap[] => {
  if (turns.length === 0) return [{ kind: 'noTeam', roomId }]
  const covering = (language: Language) =>
    turns.filter(({ personId }) => interpretsInto(workshop, personId, roomId, language))
  const people = [...new Set(turns.map(({ personId }) => personId))]
  const gone = people.filter((id) =>
    channelsOf(workshop, roomId).every((one) => !interpretsInto(workshop, id, roomId, one)),
  )
  const [served, unserved] = [true, false].map((isServed) =>
    channelsOf(workshop, roomId).filter((language) => covering(language).length > 0 === isServed),
  )
  return [
    ...gone.map((personId) => ({ kind: 'gone' as const, roomId, personId })),
    ...(unserved ?? []).map((language) => ({ kind: 'noLanguage' as const, roomId, language })),
    ...times.flatMap((time) => holesOf(time, served ?? [], covering)),
  ]
}

/** @returns what is missing, room by room, then what is asked of people that nobody can do */
export const interpretationGaps = (workshop: Workshop, sitting: SittingTimes): readonly InterpretationGap[] => {
  const times = spokenTimes(workshop, sitting)
  const turns = plannedTurns(workshop, sitting)
  const rooms = [...new Set(times.map(({ roomId }) => roomId))]
  const at = <T extends { readonly roomId: Id }>(all: readonly T[], roomId: Id) =>
    all.filter((one) => one.roomId === roomId)
  return [
    ...rooms.flatMap((roomId) => ofRoom(workshop, roomId, at(times, roomId), at(turns, roomId))),
    ...twoRooms(turns),
    ...tooLong(turns),
  ]
}
