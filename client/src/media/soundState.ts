/** What a page knows of its sound and picture, as one immutable value for the screens. */
import type { MediaVoice } from '@plenaria/shared/protocol/media'
import type { FeedKind } from '@plenaria/shared/protocol/mediaSlots'
import type { SoundChannel } from '@plenaria/shared/workshop/soundChannel'

/**
 * `off`: not joined. `missing`: this server carries no sound. `link`: people meet outside. `blocked`: joined, but no way through
 * the network is found, and it is tried on.
 */
export type SoundStatus = 'off' | 'joining' | 'on' | 'reconnecting' | 'blocked' | 'missing' | 'link'

/** Whether somebody wants to hear here, also while the connection is only being opened. */
export const isJoined = (status: SoundStatus): boolean => status !== 'off' && status !== 'missing' && status !== 'link'

/** Why something that was wished for is not sent. */
export type SendTrouble = 'denied' | 'insecure' | 'absent' | 'busy' | 'notYours' | 'elsewhere' | 'lost'

export type Sending =
  | { readonly status: 'off'; readonly trouble: SendTrouble | null }
  | { readonly status: 'opening' }
  /** `isHeld`: it is open and nothing goes out, until a key is held. */
  | { readonly status: 'on'; readonly channel: SoundChannel; readonly isHeld: boolean }

export type SoundState = {
  readonly status: SoundStatus
  /** It was ended here, because this person hears in too many pages. */
  readonly isElsewhere: boolean
  readonly sending: Readonly<Record<FeedKind, Sending>>
  /** Who is heard and seen in the room. */
  readonly voices: readonly MediaVoice[]
  /** Whose microphone is open in a booth without being heard: off air, or coughing. */
  readonly ready: readonly string[]
  /** The interpretation that is listened to; null for the floor alone. */
  readonly language: string | null
  /** How loud the floor stays below an interpretation, 0 to 1. */
  readonly floorBelow: number
  readonly isPushToTalk: boolean
  readonly wantsVideo: boolean
  /** The picture is left out so that the sound gets through. */
  readonly isVideoSpared: boolean
  readonly picture: MediaStream | null
  /** The browser plays nothing until somebody presses something. */
  readonly needsPress: boolean
  /** Lost packets in per cent and round trip in milliseconds; null before the first measurement. */
  readonly quality: { readonly loss: number; readonly roundTrip: number } | null
}

const off: Sending = { status: 'off', trouble: null }

export const initialSoundState: SoundState = {
  status: 'off',
  isElsewhere: false,
  sending: { mic: off, camera: off, screen: off },
  voices: [],
  ready: [],
  language: null,
  floorBelow: 0.15,
  isPushToTalk: false,
  wantsVideo: true,
  isVideoSpared: false,
  picture: null,
  needsPress: false,
  quality: null,
}
