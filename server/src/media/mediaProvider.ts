/**
 * The port of whatever carries sound and picture. It places people in rooms, sends on what they publish and plays to them what
 * their room holds, as it is told; who may do what is decided above it, from the facts.
 */
import type { Language } from '@plenaria/shared/language'
import type { FeedKind, SlotName } from '@plenaria/shared/protocol/mediaSlots'
import type { SoundChannel } from '@plenaria/shared/workshop/soundChannel'
import type { RoomId } from '@plenaria/shared/workshop/views/mediaRights'

/** Whose connection it is, where that person is, and what they want to hear there. */
export type Placement = {
  readonly workshopId: string
  readonly personId: string
  readonly roomId: RoomId
  /** The interpretation that is played beside the floor; null for the floor alone. */
  readonly language: Language | null
  /** What is played as the floor; another channel for an interpreter who works from it. */
  readonly source: SoundChannel
  readonly video: boolean
}

/** How a browser takes part: not at all, in an outside meeting, over slots, or with the client that an engine brings. */
export type JoinPlan =
  | { readonly mode: 'none' }
  | { readonly mode: 'link' }
  | { readonly mode: 'slots'; readonly offer: string; readonly slots: Readonly<Record<SlotName, string>> }
  | { readonly mode: 'sdk'; readonly sdk: string; readonly url: string; readonly token: string }

/** Something that is published, as those in the room may know of it. */
export type Voice = {
  readonly peerId: string
  readonly personId: string
  readonly roomId: RoomId
  readonly kind: FeedKind
  readonly channel: SoundChannel
  /** Whether its connection is there. */
  readonly isUp: boolean
  /** Whether it flows and is not held back. */
  readonly isLive: boolean
  readonly isTalking: boolean
}

export type MediaNews =
  /** Who is heard or seen in this workshop has changed. */
  | { readonly type: 'changed'; readonly workshopId: string }
  /** What was published is no more: its connection failed, or the person publishes it from elsewhere. */
  | { readonly type: 'stopped'; readonly peerId: string; readonly kind: FeedKind; readonly why: 'lost' | 'elsewhere' }
  /** Somebody's connection failed; they may join again. */
  | { readonly type: 'lost'; readonly peerId: string }
  /** All connections of these workshops, or of all, are gone; everybody may join again. */
  | { readonly type: 'reset'; readonly workshopIds: readonly string[] | null }

export type MediaHealth = {
  readonly isUp: boolean
  readonly peers: number
  readonly feeds: number
}

export interface MediaProvider {
  readonly name: string
  /** Rejects when it cannot run here; `message` then is one line for the operator. */
  start(tell: (news: MediaNews) => void): Promise<void>
  stop(): Promise<void>
  health(): Promise<MediaHealth>
  join(peerId: string, at: Placement): Promise<JoinPlan>
  /** @returns where the engine can be reached, unless the offer has said it; null when the description is not to be used */
  answer(peerId: string, sdp: string): Promise<readonly string[] | null>
  /** Another room, language or source: nothing is negotiated anew. */
  place(peerId: string, at: Placement): void
  /** @returns the answer; null when the description is not to be used. It is live as soon as it flows. */
  publish(peerId: string, kind: FeedKind, channel: SoundChannel, sdp: string): Promise<string | null>
  setLive(peerId: string, kind: FeedKind, isLive: boolean): void
  /** Sends what is published to another channel; nothing is negotiated anew. */
  setChannel(peerId: string, kind: FeedKind, channel: SoundChannel): void
  unpublish(peerId: string, kind: FeedKind): void
  leave(peerId: string): void
  /** Everything that is published in a workshop, also what does not flow yet or is held back. */
  voices(workshopId: string): readonly Voice[]
}
