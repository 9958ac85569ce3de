/** Wishes about who may be heard → facts. */
import { accept, type Decision } from '../../decision.ts'
import type { Id } from '../../ids.ts'
import type { Instant } from '../../time.ts'
import { refuse } from '../refusals.ts'
import type { Sound } from './evolveSound.ts'
import type { SoundCommand } from './soundCommands.ts'
import type { SoundEvent } from './soundEvents.ts'

export type SoundFacts = {
  now: Instant
  by: Id | null
  isEnrolled: (personId: Id) => boolean
  /** Whether the sender may mute that person and give them the microphone back. */
  isLed: (personId: Id) => boolean
}

export const decideSound = (sound: Sound, command: SoundCommand, facts: SoundFacts): Decision<SoundEvent> => {
  const { now: at, by, isEnrolled, isLed } = facts
  switch (command.type) {
    case 'MutePeople': {
      const { personIds } = command
      if (!personIds.every(isEnrolled)) return refuse('unknownPerson')
      if (!personIds.every(isLed)) return refuse('notYourRoom')
      const news = [...new Set(personIds)].filter((personId) => sound.muted[personId] === undefined)
      return news.length === 0 ? accept() : accept({ type: 'PeopleMuted', personIds: news, by, at })
    }
    case 'UnmutePerson': {
      const { personId } = command
      if (!isEnrolled(personId)) return refuse('unknownPerson')
      if (!isLed(personId)) return refuse('notYourRoom')
      return sound.muted[personId] === undefined ? accept() : accept({ type: 'PersonUnmuted', personId, by, at })
    }
    case 'AskForMicrophone': {
      const own = by === null ? undefined : sound.muted[by]
      if (by === null || own === undefined || own.askedAt !== null) return accept()
      return accept({ type: 'MicrophoneAsked', personId: by, at })
    }
  }
}
