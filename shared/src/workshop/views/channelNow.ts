/** What a channel carries now, and which one somebody hears who chose this or that (IN18). Pure reading. */
import type { Id } from '../../ids.ts'
import type { Language } from '../../language.ts'
import { crewOf, onAirIn, spokenIn } from '../interpretation/interpretation.ts'
import { languageChannel, languageOfChannel, type SoundChannel } from '../soundChannel.ts'
import type { Workshop } from '../workshop.ts'
import { channelsOf } from './interpretedRooms.ts'

/** `live`: somebody is on air. `original`: the floor speaks it. `pause`: its booth is taken, and nobody is on air. */
export type ChannelState = 'live' | 'original' | 'pause' | 'nobody'

export type ChannelNow = { readonly language: Language; readonly state: ChannelState; readonly personId: Id | null }

const stateOf = ({ interpretation }: Pick<Workshop, 'interpretation'>, roomId: Id, language: Language): ChannelNow => {
  const onAir = onAirIn(interpretation, roomId, language)
  if (onAir) return { language, state: 'live', personId: onAir.personId }
  if (spokenIn(interpretation, roomId) === language) return { language, state: 'original', personId: null }
  const isTaken = crewOf(interpretation, roomId).some(({ into }) => into === language)
  return { language, state: isTaken ? 'pause' : 'nobody', personId: null }
}

export const channelsNow = (
  workshop: Pick<Workshop, 'charter' | 'groups' | 'interpretation'>,
  roomId: Id,
): readonly ChannelNow[] => channelsOf(workshop, roomId).map((language) => stateOf(workshop, roomId, language))

/** The original, one language wherever it is interpreted, or null: whatever one understands. */
export type ChannelChoice = SoundChannel | null

const wanted = (
  workshop: Pick<Workshop, 'charter' | 'groups' | 'interpretation'>,
  { roomId, choice, understands }: Listening,
): Language | null => {
  const channels = channelsOf(workshop, roomId)
  if (choice === 'floor') return null
  const chosen = choice === null ? null : languageOfChannel(choice)
  if (chosen !== null && channels.includes(chosen)) return chosen
  const spoken = spokenIn(workshop.interpretation, roomId)
  if (spoken !== null && understands.includes(spoken)) return null
  const isLive = (language: Language) => onAirIn(workshop.interpretation, roomId, language) !== undefined
  const own = channels.filter((language) => understands.includes(language))
  const live = own.find(isLive) ?? null
  if (spoken !== null) return live ?? own[0] ?? null
  // What is interpreted into is not what the floor speaks.
  return own.every(isLive) ? live : null
}

export type Listening = {
  readonly roomId: Id
  readonly choice: ChannelChoice
  readonly understands: readonly Language[]
}

export type Heard = {
  /** The language somebody would hear, or null for the original. */
  readonly wanted: Language | null
  /** The channel they do hear: the wanted one while somebody is on air in it, else the floor. */
  readonly channel: SoundChannel
}

export const heardChannel = (
  workshop: Pick<Workshop, 'charter' | 'groups' | 'interpretation'>,
  listening: Listening,
): Heard => {
  const language = wanted(workshop, listening)
  const isLive = language !== null && onAirIn(workshop.interpretation, listening.roomId, language) !== undefined
  return { wanted: language, channel: isLive ? languageChannel(language) : 'floor' }
}
