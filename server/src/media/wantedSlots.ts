/** What belongs into the slots of one listener, from where they are and from what is published. Pure. */
import { type FeedKind, type SlotName, slotNames } from '@plenaria/shared/protocol/mediaSlots'
import { languageChannel, type SoundChannel } from '@plenaria/shared/workshop/soundChannel'
import type { Placement } from './mediaProvider.ts'

/** Something published that flows and is not held back. */
export type LiveFeed = {
  readonly id: string
  readonly personId: string
  readonly roomId: string
  readonly kind: FeedKind
  readonly channel: SoundChannel
  /** Counts up with every opening, so that the newest is known. */
  readonly number: number
  readonly isTalking: boolean
  /** When that person was last heard, in milliseconds; 0 for never. */
  readonly talkedAt: number
}

export type Slots = Readonly<Record<SlotName, string | null>>

export const emptySlots: Slots = {
  floor0: null,
  floor1: null,
  floor2: null,
  floor3: null,
  language: null,
  video: null,
}

const floorSlots = slotNames.filter((name) => name.startsWith('floor'))

/** Those who talk first, then those who talked last, then those who came first. */
const byTalk = (a: LiveFeed, b: LiveFeed): number =>
  Number(b.isTalking) - Number(a.isTalking) || b.talkedAt - a.talkedAt || a.number - b.number

const newest = (feeds: readonly LiveFeed[]): LiveFeed | undefined => feeds.toSorted((a, b) => b.number - a.number).at(0)

/** Whoever is heard keeps their slot; the others take what is free. */
const floorWanted = (voices: readonly LiveFeed[], current: Slots): Partial<Slots> => {
  const heard = voices.toSorted(byTalk).slice(0, floorSlots.length)
  const isHeard = (id: string | null) => heard.some((feed) => feed.id === id)
  const kept = floorSlots.filter((slot) => isHeard(current[slot]))
  const free = floorSlots.filter((slot) => !kept.includes(slot))
  const placed = new Set(kept.map((slot) => current[slot]))
  const others = heard.filter(({ id }) => !placed.has(id))
  return Object.fromEntries([
    ...kept.map((slot) => [slot, current[slot]] as const),
    ...free.map((slot, at) => [slot, others[at]?.id ?? null] as const),
  ])
}

/** A screen before a camera; among cameras the one of whoever talks or talked last, and it stays while nobody does. */
const videoWanted = (feeds: readonly LiveFeed[], current: Slots): string | null => {
  const screen = newest(feeds.filter(({ kind }) => kind === 'screen'))
  if (screen) return screen.id
  const cameras = feeds.filter(({ kind }) => kind === 'camera')
  const lastHeard = (camera: LiveFeed) =>
    Math.max(
      0,
      ...feeds.filter((one) => one.kind === 'mic' && one.personId === camera.personId).map(({ talkedAt }) => talkedAt),
    )
  const [best] = cameras.toSorted((a, b) => lastHeard(b) - lastHeard(a) || a.number - b.number)
  const stays = cameras.find(({ id }) => id === current.video)
  return (stays && best && lastHeard(stays) >= lastHeard(best) ? stays : best)?.id ?? null
}

/** @param feeds of the whole workshop; only those of the listener's room are used, and none of the listener's own */
export const wantedSlots = (at: Placement, feeds: readonly LiveFeed[], current: Slots): Slots => {
  const here = feeds.filter(({ roomId, personId }) => roomId === at.roomId && personId !== at.personId)
  const mics = here.filter(({ kind }) => kind === 'mic')
  const voices = mics.filter(({ channel }) => channel === at.source)
  const language = at.language
  const interpreted = language === null ? [] : mics.filter(({ channel }) => channel === languageChannel(language))
  return {
    ...emptySlots,
    ...floorWanted(voices, current),
    language: newest(interpreted)?.id ?? null,
    video: at.video ? videoWanted(here, current) : null,
  }
}
