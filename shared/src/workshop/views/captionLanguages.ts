/** Who may type captions in a room: whoever is in a booth there, a group's rapporteurs, and whoever chairs (IN13). */
import type { Id } from '../../ids.ts'
import type { Language } from '../../language.ts'
import { personActor } from '../actor.ts'
import { groupById } from '../groups/groups.ts'
import { interpretedRoom } from '../interpretation/interpretation.ts'
import { isChair } from '../permissions.ts'
import type { Workshop } from '../workshop.ts'
import { channelsOf } from './interpretedRooms.ts'
import { roomOf } from './rooms.ts'

/** @returns the languages they may type in; none while captions are off, or in another room */
export const captionLanguages = (workshop: Workshop, personId: Id, roomId: Id): readonly Language[] => {
  const { groups, interpretation, people } = workshop
  if (!interpretedRoom(interpretation, roomId).hasCaptions || roomOf(workshop, personId) !== roomId) return []
  const isInBooth = interpretation.seats[personId]?.roomId === roomId
  const isRapporteur = groupById(groups, roomId)?.rapporteurs.includes(personId) === true
  return isInBooth || isRapporteur || isChair(people, personActor(personId)) ? channelsOf(workshop, roomId) : []
}
