/** The interpretation that is played to somebody beside the floor, from the facts and from what they chose (IN18). Pure. */
import type { Language } from '@plenaria/shared/language'
import { placeOf } from '@plenaria/shared/workshop/groups/groups'
import { plenaryRoom } from '@plenaria/shared/workshop/plenaryRoom'
import { type ChannelChoice, heardChannel } from '@plenaria/shared/workshop/views/channelNow'
import type { Workshop } from '@plenaria/shared/workshop/workshop'

/** @returns null for the floor alone, as for whoever is in a booth: they hear what they work from there, and nothing beside it */
export const wantedLanguage = (workshop: Workshop, personId: string, choice: ChannelChoice): Language | null => {
  const roomId = placeOf(workshop.groups, personId) ?? plenaryRoom
  if (workshop.interpretation.seats[personId]?.roomId === roomId) return null
  const understands = workshop.people[personId]?.understands ?? []
  return heardChannel(workshop, { roomId, choice, understands }).wanted
}
