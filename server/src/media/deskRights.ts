/** What the facts mean for one connection: where it is placed, and whether it may publish something. Pure. */
import type { FeedKind } from '@plenaria/shared/protocol/mediaSlots'
import { languageChannel, languageOfChannel, type SoundChannel } from '@plenaria/shared/workshop/soundChannel'
import { boothLanguage, type MediaRights } from '@plenaria/shared/workshop/views/mediaRights'
import type { Peer } from './deskPeers.ts'
import type { Placement } from './mediaProvider.ts'

/** A wish for what the room does not have waits until one is where it is. */
export const placementOf = (
  { workshopId, personId, wish }: Pick<Peer, 'workshopId' | 'personId' | 'wish'>,
  { roomId, hear, source }: MediaRights,
): Placement => {
  const { language, video } = wish
  const isHeard = language !== null && hear.includes(languageChannel(language))
  return {
    workshopId,
    personId,
    roomId,
    language: isHeard ? language : null,
    source,
    video,
  }
}

export const mayPublish = (rights: MediaRights, kind: FeedKind, channel: SoundChannel): boolean => {
  if (kind === 'mic') return rights.mic.includes(channel)
  return channel === 'floor' && rights[kind]
}

/** An interpreter who changes direction goes on in the other channel; what is not allowed in any has none. */
export const channelNow = (rights: MediaRights, kind: FeedKind, channel: SoundChannel): SoundChannel | null => {
  if (mayPublish(rights, kind, channel)) return channel
  if (kind !== 'mic' || languageOfChannel(channel) === null) return null
  const own = boothLanguage(rights)
  return own === null ? null : languageChannel(own)
}

/** What somebody sends to a language is heard only while they are on air. */
export const isHeard = ({ isOnAir }: MediaRights, channel: SoundChannel, isOut: boolean): boolean =>
  isOut && (languageOfChannel(channel) === null || isOnAir)
