/** What a simulated interpreter wishes for next, from the facts as they see them: to be on air where nobody is, and relieved in time. Pure. */
import { crewOf, onAirIn, spokenIn } from '@plenaria/shared/workshop/interpretation/interpretation'
import { channelsOf, teamOf } from '@plenaria/shared/workshop/views/interpretedRooms'
import { roomOf } from '@plenaria/shared/workshop/views/rooms'
import type { Command, Workshop } from '@plenaria/shared/workshop/workshop'
import type { Random } from './seededRandom.ts'

type Spot = {
  readonly workshop: Workshop
  readonly personId: string
  readonly roomId: string
  /** Channels they can interpret into. */
  readonly mine: readonly string[]
  readonly createId: () => string
}

const spotOf = (workshop: Workshop, personId: string, createId: () => string): Spot | null => {
  const roomId = roomOf(workshop, personId)
  if (roomId === null || !teamOf(workshop, roomId).includes(personId)) return null
  const understood = workshop.people[personId]?.understands ?? []
  const mine = channelsOf(workshop, roomId).filter((language) => understood.includes(language))
  return mine.length < 2 ? null : { workshop, personId, roomId, mine, createId }
}

/** Whoever is on air hands over, turns round with the speakers, asks for patience, or goes on. */
const whileOnAir = (
  { workshop, personId, roomId, mine, createId }: Spot,
  into: string,
  random: Random,
): Command | null => {
  const { interpretation } = workshop
  const partner = crewOf(interpretation, roomId).find((one) => one.personId !== personId && one.air === null)
  const other = mine.find((language) => language !== into)
  switch (random.below(8)) {
    case 0:
      return { type: 'AskToSlowDown', roomId }
    case 1:
      return { type: 'SayInBooth', roomId, lineId: createId(), text: 'I need a break after this speaker.' }
    case 2:
      if (other === undefined || onAirIn(interpretation, roomId, other)) return null
      return { type: 'ChangeDirection', roomId, into: other, spoken: into }
    case 3:
    case 4:
    case 5:
      return partner ? { type: 'OfferHandover', roomId, into, personId: partner.personId } : null
    default:
      return null
  }
}

/** @returns null when there is nothing to wish for just now */
export const interpreterWish = (
  workshop: Workshop,
  personId: string,
  { random, createId }: { readonly random: Random; readonly createId: () => string },
): Command | null => {
  const spot = spotOf(workshop, personId, createId)
  if (!spot) return null
  const { roomId, mine } = spot
  const { interpretation } = workshop
  const seat = interpretation.seats[personId]
  const offering = crewOf(interpretation, roomId).find(({ air }) => air?.offeredTo === personId)
  if (seat?.air) return whileOnAir(spot, seat.into, random)
  if (offering && seat) return { type: 'AcceptHandover', roomId, into: offering.into }
  const spoken = spokenIn(interpretation, roomId)
  const needed = mine.find((language) => language !== spoken)
  if (needed === undefined) return null
  if (seat?.roomId !== roomId || seat.into === spoken) return { type: 'TakeBooth', roomId, into: needed }
  return onAirIn(interpretation, roomId, seat.into) ? null : { type: 'GoOnAir', roomId, into: seat.into }
}
