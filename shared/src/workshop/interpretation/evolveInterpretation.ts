/** Folds facts about interpretation. Whatever happened, at most one interpreter is on air in a channel, and nobody hears their own. */
import type { Id } from '../../ids.ts'
import type { Language } from '../../language.ts'
import type { Instant } from '../../time.ts'
import {
  type Aired,
  comesFrom,
  type InterpretedRoom,
  interpretedRoom,
  type Interpretation,
  onAirIn,
  type Seat,
} from './interpretation.ts'
import type { InterpretationEvent } from './interpretationEvents.ts'

/** Some weeks of work; the log keeps what is older. */
const MAX_AIRED = 2_000

const inRoom = (all: Interpretation, roomId: Id, news: Partial<InterpretedRoom>): Interpretation => ({
  ...all,
  rooms: { ...all.rooms, [roomId]: { ...interpretedRoom(all, roomId), ...news } },
})

const withSeat = (all: Interpretation, personId: Id, seat: Seat): Interpretation => ({
  ...all,
  seats: { ...all.seats, [personId]: seat },
})

const offAir = (all: Interpretation, personId: Id, until: Instant): Interpretation => {
  const seat = all.seats[personId]
  if (!seat?.air) return all
  const turn: Aired = { personId, roomId: seat.roomId, language: seat.into, from: seat.air.since, until }
  return { ...withSeat(all, personId, { ...seat, air: null }), aired: [...all.aired, turn].slice(-MAX_AIRED) }
}

/** An offer stands while both are in a booth of the same room. */
const withoutStaleOffers = (all: Interpretation): Interpretation => {
  const isStale = ({ roomId, air }: Seat): boolean =>
    air !== null && air.offeredTo !== null && all.seats[air.offeredTo]?.roomId !== roomId
  if (!Object.values(all.seats).some(isStale)) return all
  const seats = Object.entries(all.seats).map(([personId, seat]) =>
    seat.air && isStale(seat)
      ? ([personId, { ...seat, air: { ...seat.air, offeredTo: null } }] as const)
      : ([personId, seat] as const),
  )
  return { ...all, seats: Object.fromEntries(seats) }
}

/** Ends whoever is on air in the channel, and what the newcomer listens to where that would come from themselves. */
const onAir = (all: Interpretation, personId: Id, seat: Omit<Seat, 'air'>, since: Instant): Interpretation => {
  const ended = offAir(all, personId, since)
  const before = onAirIn(ended, seat.roomId, seat.into)
  const free = before ? offAir(ended, before.personId, since) : ended
  const source = seat.source !== null && comesFrom(free, seat.roomId, seat) ? null : seat.source
  return withSeat(free, personId, { ...seat, source, air: { since, offeredTo: null } })
}

const leave = (all: Interpretation, personId: Id, at: Instant): Interpretation => {
  const { [personId]: _, ...seats } = offAir(all, personId, at).seats
  return { ...offAir(all, personId, at), seats }
}

const seatIn = (all: Interpretation, personId: Id, roomId: Id, into: Language): Omit<Seat, 'air'> => {
  const known = all.seats[personId]
  const source = known?.roomId === roomId && known.source !== into ? known.source : null
  return { roomId, into, source }
}

const turn = (all: Interpretation, personId: Id, into: Language, at: Instant): Interpretation => {
  const known = all.seats[personId]
  if (!known || known.into === into) return all
  const seat = seatIn(all, personId, known.roomId, into)
  return known.air ? onAir(all, personId, seat, at) : withSeat(all, personId, { ...seat, air: null })
}

const listen = (all: Interpretation, personId: Id, source: Language | null): Interpretation => {
  const seat = all.seats[personId]
  if (!seat || (source !== null && comesFrom(all, seat.roomId, { source, into: seat.into }))) return all
  return withSeat(all, personId, { ...seat, source })
}

const offer = (all: Interpretation, personId: Id, offeredTo: Id | null): Interpretation => {
  const seat = all.seats[personId]
  return seat?.air ? withSeat(all, personId, { ...seat, air: { ...seat.air, offeredTo } }) : all
}

type BoothEvent = Extract<
  InterpretationEvent,
  { type: `Booth${string}` | `Went${string}` | `Hand${string}` | 'DirectionChanged' | 'SourceChosen' }
>

const evolveBooths = (all: Interpretation, event: BoothEvent): Interpretation => {
  const { at } = event
  switch (event.type) {
    case 'BoothTaken': {
      const { personId, roomId, into } = event
      return withSeat(offAir(all, personId, at), personId, { ...seatIn(all, personId, roomId, into), air: null })
    }
    case 'BoothLeft':
      return leave(all, event.personId, at)
    case 'WentOnAir':
      return onAir(all, event.personId, seatIn(all, event.personId, event.roomId, event.into), at)
    case 'WentOffAir':
      return offAir(all, event.personId, at)
    case 'DirectionChanged':
      return turn(all, event.personId, event.into, at)
    case 'HandoverOffered':
      return offer(all, event.personId, event.to)
    case 'HandoverDropped':
      return offer(all, event.personId, null)
    case 'HandedOver':
      return onAir(offAir(all, event.from, at), event.to, seatIn(all, event.to, event.roomId, event.into), at)
    case 'SourceChosen':
      return listen(all, event.personId, event.source)
  }
}

type RecordingEvent = Extract<InterpretationEvent, { type: `Recording${string}` }>

const evolveRecording = (all: Interpretation, event: RecordingEvent): Interpretation => {
  const { recording } = interpretedRoom(all, event.roomId)
  switch (event.type) {
    case 'RecordingAsked':
      return inRoom(all, event.roomId, {
        recording: { by: event.by, askedAt: event.at, startedAt: null, answers: {} },
      })
    case 'RecordingAnswered': {
      if (!recording) return all
      const answers = { ...recording.answers, [event.personId]: event.agrees }
      return inRoom(all, event.roomId, { recording: { ...recording, answers } })
    }
    case 'RecordingStarted':
      return recording ? inRoom(all, event.roomId, { recording: { ...recording, startedAt: event.at } }) : all
    case 'RecordingStopped':
      return inRoom(all, event.roomId, { recording: null })
  }
}

const said = (all: Interpretation, roomId: Id, language: Language, at: Instant): Interpretation => {
  const silenced = onAirIn(all, roomId, language)
  return inRoom(silenced ? offAir(all, silenced.personId, at) : all, roomId, { spoken: { language, at } })
}

export const evolveInterpretation = (all: Interpretation, event: InterpretationEvent): Interpretation => {
  switch (event.type) {
    case 'PlenaryTeamSet':
      return { ...all, plenaryTeam: event.personIds }
    case 'FloorLanguageSaid':
      return said(all, event.roomId, event.language, event.at)
    case 'SlowDownAsked':
      return inRoom(all, event.roomId, { slowDown: { by: event.by, at: event.at } })
    case 'CaptionsSwitched':
      return inRoom(all, event.roomId, { hasCaptions: event.isOn })
    case 'RecordingAsked':
    case 'RecordingAnswered':
    case 'RecordingStarted':
    case 'RecordingStopped':
      return evolveRecording(all, event)
    default:
      return withoutStaleOffers(evolveBooths(all, event))
  }
}
