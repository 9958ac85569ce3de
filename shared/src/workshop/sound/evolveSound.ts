/** Who is muted, by whom and since when, and which of them ask for the microphone. */
import type { Id } from '../../ids.ts'
import type { Instant } from '../../time.ts'
import type { SoundEvent } from './soundEvents.ts'

export type Muted = { by: Id | null; at: Instant; askedAt: Instant | null }
export type Sound = { muted: Readonly<Record<Id, Muted>> }

export const emptySound: Sound = { muted: {} }

export const evolveSound = (sound: Sound, event: SoundEvent): Sound => {
  switch (event.type) {
    case 'PeopleMuted': {
      const { personIds, by, at } = event
      const muted = personIds.map((personId) => [personId, { by, at, askedAt: null }] as const)
      return { muted: { ...sound.muted, ...Object.fromEntries(muted) } }
    }
    case 'PersonUnmuted': {
      const { [event.personId]: _, ...muted } = sound.muted
      return { muted }
    }
    case 'MicrophoneAsked': {
      const known = sound.muted[event.personId]
      return known ? { muted: { ...sound.muted, [event.personId]: { ...known, askedAt: event.at } } } : sound
    }
  }
}
