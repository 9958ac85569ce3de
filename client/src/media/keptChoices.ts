/** What this person chose about sound: on this device for good, and in this tab for a page that is loaded anew. */
import { isSoundChannel, type SoundChannel } from '@plenaria/shared/workshop/soundChannel'

export type Choices = {
  readonly floorBelow: number
  readonly isPushToTalk: boolean
  readonly wantsVideo: boolean
}

const CHOICES = 'plenaria.sound'
const JOINED = 'plenaria.soundJoined'
/** A microphone opens by itself only where the page was gone for a moment. */
const STILL_TALKING = 20_000

const parsed = (text: string | null): Readonly<Record<string, unknown>> => {
  try {
    const value: unknown = JSON.parse(text ?? '{}')
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}

/** @param isSmall a phone: there the picture is asked for, not given */
export const readChoices = (isSmall: boolean): Choices => {
  const kept = parsed(localStorage.getItem(CHOICES))
  const below = typeof kept.floorBelow === 'number' ? kept.floorBelow : 0.15
  return {
    floorBelow: Math.min(1, Math.max(0, below)),
    isPushToTalk: kept.isPushToTalk === true,
    wantsVideo: typeof kept.wantsVideo === 'boolean' ? kept.wantsVideo : !isSmall,
  }
}

export const keepChoices = ({ floorBelow, isPushToTalk, wantsVideo }: Choices): void =>
  localStorage.setItem(CHOICES, JSON.stringify({ floorBelow, isPushToTalk, wantsVideo }))

export type Joined = { readonly isJoined: boolean; readonly mic: SoundChannel | null }

/** @param room whose sound it was: workshop and person */
export const readJoined = (room: string, now: number): Joined => {
  const { of, isJoined, mic, at } = parsed(sessionStorage.getItem(JOINED))
  if (of !== room || isJoined !== true) return { isJoined: false, mic: null }
  const isFresh = typeof at === 'number' && now - at < STILL_TALKING
  return { isJoined: true, mic: isFresh && typeof mic === 'string' && isSoundChannel(mic) ? mic : null }
}

export const keepJoined = (room: string, { isJoined, mic }: Joined, now: number): void =>
  sessionStorage.setItem(JOINED, JSON.stringify({ of: room, isJoined, mic, at: now }))
