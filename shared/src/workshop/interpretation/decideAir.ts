/** Wishes about the microphone of a channel → facts: on and off air, the direction, handing over, and what is listened to. */
import { accept, type Decision } from '../../decision.ts'
import type { Id } from '../../ids.ts'
import type { Language } from '../../language.ts'
import { type RefusalCode, refuse } from '../refusals.ts'
import { comesFrom, type Interpretation, onAirIn, type Seat, spokenIn } from './interpretation.ts'
import type { InterpretationCommand } from './interpretationCommands.ts'
import type { InterpretationEvent } from './interpretationEvents.ts'
import type { InterpretationFacts } from './interpretationFacts.ts'
import { whyNoBooth } from './whyNoBooth.ts'

const airCommands = [
  'GoOnAir',
  'GoOffAir',
  'ChangeDirection',
  'OfferHandover',
  'AcceptHandover',
  'DropHandover',
  'TakeOver',
  'ListenTo',
] as const
export type AirCommand = Extract<InterpretationCommand, { type: (typeof airCommands)[number] }>
type Of<Type extends AirCommand['type']> = Extract<AirCommand, { type: Type }>
type Decided = Decision<InterpretationEvent>

export const isAirCommand = (command: InterpretationCommand): command is AirCommand =>
  airCommands.some((type) => type === command.type)

/** The sender as an interpreter, and their booth if it is in the room that the wish names. */
type Here = {
  readonly all: Interpretation
  readonly me: Id
  readonly seat: Seat | undefined
  readonly facts: InterpretationFacts
}

const isTakenBy = ({ all, me }: Here, roomId: Id, into: Language): boolean => {
  const other = onAirIn(all, roomId, into)
  return other !== undefined && other.personId !== me
}

const goOnAir = (here: Here, { roomId, into }: Of<'GoOnAir'>): Decided => {
  const { all, me, seat, facts } = here
  const why = whyNoBooth(me, { roomId, into }, facts)
  if (why) return refuse(why)
  if (seat?.air) return seat.into === into ? accept() : refuse('stillOnAir')
  if (facts.isMuted(me)) return refuse('mutedInBooth')
  if (isTakenBy(here, roomId, into)) return refuse('channelTaken')
  if (spokenIn(all, roomId) === into) return refuse('floorSpeaksIt')
  if (seat && comesFrom(all, roomId, { source: seat.source, into })) return refuse('ownSound')
  return accept({ type: 'WentOnAir', personId: me, roomId, into, at: facts.now })
}

const goOffAir = ({ all, me, facts }: Omit<Here, 'me'> & { me: Id | null }, { personId }: Of<'GoOffAir'>): Decided => {
  const seat = all.seats[personId]
  if (!seat?.air) return accept()
  if (personId !== me && !facts.leads(seat.roomId)) return refuse('notAllowed')
  return accept({ type: 'WentOffAir', personId, by: me, at: facts.now })
}

const changeDirection = (here: Here, { roomId, into, spoken }: Of<'ChangeDirection'>): Decided => {
  const { all, me, seat, facts } = here
  if (!seat) return refuse('noBooth')
  const why = whyNoBooth(me, { roomId, into }, facts)
  if (why) return refuse(why)
  if (spoken === into) return refuse('floorSpeaksIt')
  if (seat.air && isTakenBy(here, roomId, into)) return refuse('channelTaken')
  const source = seat.source === into ? null : seat.source
  if (seat.air && comesFrom(all, roomId, { source, into })) return refuse('ownSound')
  const events: InterpretationEvent[] = []
  // First out of the channel that will carry the floor, so that nobody goes off air for it.
  if (seat.into !== into) events.push({ type: 'DirectionChanged', personId: me, into, at: facts.now })
  if (spokenIn(all, roomId) !== spoken)
    events.push({ type: 'FloorLanguageSaid', roomId, language: spoken, by: me, at: facts.now })
  return accept(...events)
}

const offerHandover = ({ all, me, seat, facts }: Here, { roomId, into, personId }: Of<'OfferHandover'>): Decided => {
  if (!seat?.air || seat.into !== into) return refuse('notOnAir')
  const partner = all.seats[personId]
  if (personId === me || partner?.roomId !== roomId) return refuse('partnerAway')
  if (partner.air) return refuse('partnerOnAir')
  if (facts.isMuted(personId)) return refuse('partnerMuted')
  if (!facts.understands(personId).includes(into)) return refuse('notTheirLanguage')
  if (seat.air.offeredTo === personId) return accept()
  return accept({ type: 'HandoverOffered', personId: me, to: personId, at: facts.now })
}

/** Nobody is left without sound by a handover: who would hear themselves hears the floor. */
const handedOver = (
  { all, me, seat, facts }: Here,
  { roomId, into }: { readonly roomId: Id; readonly into: Language },
  { from, isLost }: { readonly from: Id; readonly isLost: boolean },
): Decided => {
  const source = seat?.source ?? null
  const isLoop = source !== null && comesFrom(all, roomId, { source, into })
  const at = facts.now
  return accept(...(isLoop ? [{ type: 'SourceChosen' as const, personId: me, source: null, at }] : []), {
    type: 'HandedOver',
    roomId,
    into,
    from,
    to: me,
    isLost,
    at,
  })
}

const acceptHandover = (here: Here, command: Of<'AcceptHandover'>): Decided => {
  const { all, me, seat, facts } = here
  const from = onAirIn(all, command.roomId, command.into)
  if (from?.personId === me) return accept()
  if (!seat || from?.air?.offeredTo !== me) return refuse('noOffer')
  if (seat.air) return refuse('stillOnAir')
  if (facts.isMuted(me)) return refuse('mutedInBooth')
  return handedOver(here, command, { from: from.personId, isLost: false })
}

const takeOver = (here: Here, command: Of<'TakeOver'>): Decided => {
  const { all, me, seat, facts } = here
  const { roomId, into, personId } = command
  if (!seat) return refuse('noBooth')
  const from = onAirIn(all, roomId, into)
  if (from?.personId === me) return accept()
  if (from?.personId !== personId) return refuse('channelMoved')
  if (seat.air) return refuse('stillOnAir')
  if (facts.isMuted(me)) return refuse('mutedInBooth')
  if (facts.isConnected(personId)) return refuse('partnerConnected')
  const why = whyNoBooth(me, { roomId, into }, facts)
  return why ? refuse(why) : handedOver(here, command, { from: personId, isLost: true })
}

const dropHandover = ({ all, me, facts }: Here, { roomId, into }: Of<'DropHandover'>): Decided => {
  const offering = onAirIn(all, roomId, into)
  const offeredTo = offering?.air?.offeredTo ?? null
  if (!offering || offeredTo === null || (offering.personId !== me && offeredTo !== me)) return accept()
  return accept({ type: 'HandoverDropped', personId: offering.personId, at: facts.now })
}

const listenTo = ({ all, me, seat, facts }: Here, { roomId, source }: Of<'ListenTo'>): Decided => {
  if (!seat) return refuse('noBooth')
  if (seat.source === source) return accept()
  if (source !== null) {
    if (source === seat.into) return refuse('ownSound')
    if (!onAirIn(all, roomId, source)) return refuse('nobodyOnAir')
    if (!facts.understands(me).includes(source)) return refuse('notYourLanguage')
    if (comesFrom(all, roomId, { source, into: seat.into })) return refuse('ownSound')
  }
  return accept({ type: 'SourceChosen', personId: me, source, at: facts.now })
}

const whyElsewhere = (me: Id, roomId: Id, { roomOf }: InterpretationFacts): RefusalCode | null =>
  roomOf(me) === roomId ? null : 'notInRoom'

export const decideAir = (all: Interpretation, command: AirCommand, facts: InterpretationFacts): Decided => {
  const { by: me } = facts
  if (command.type === 'GoOffAir') return goOffAir({ all, me, seat: undefined, facts }, command)
  if (me === null) return refuse('notAllowed')
  const elsewhere = whyElsewhere(me, command.roomId, facts)
  if (elsewhere) return refuse(elsewhere)
  const own = all.seats[me]
  const here: Here = { all, me, seat: own?.roomId === command.roomId ? own : undefined, facts }
  switch (command.type) {
    case 'GoOnAir':
      return goOnAir(here, command)
    case 'ChangeDirection':
      return changeDirection(here, command)
    case 'OfferHandover':
      return offerHandover(here, command)
    case 'AcceptHandover':
      return acceptHandover(here, command)
    case 'DropHandover':
      return dropHandover(here, command)
    case 'TakeOver':
      return takeOver(here, command)
    case 'ListenTo':
      return listenTo(here, command)
  }
}
