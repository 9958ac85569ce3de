/** What is heard in a room: the floor as it is spoken, and one channel for each language it is interpreted into. */
import type { Language } from '../language.ts'

export type SoundChannel = 'floor' | `language:${Language}`

const PREFIX = 'language:'

export const languageChannel = (language: Language): SoundChannel => `${PREFIX}${language}`

/** The language of a channel, or null for the floor. */
export const languageOfChannel = (channel: SoundChannel): Language | null =>
  channel === 'floor' ? null : channel.slice(PREFIX.length)

export const isSoundChannel = (text: string): text is SoundChannel => text === 'floor' || text.startsWith(PREFIX)
