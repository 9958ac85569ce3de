/** Wishes to tell something → facts. Whether somebody may tell it is in permissions.ts. */
import { accept, type Decision } from '../../decision.ts'
import type { Id } from '../../ids.ts'
import type { Instant } from '../../time.ts'
import { type RefusalCode, refuse } from '../refusals.ts'
import type { Addressee, Messages } from './evolveMessages.ts'
import type { MessagesCommand } from './messagesCommands.ts'
import type { MessagesEvent } from './messagesEvents.ts'

export type MessagesFacts = {
  now: Instant
  by: Id | null
  isEnrolled: (personId: Id) => boolean
  isGroup: (groupId: Id) => boolean
  /** Whether the sender is in a booth of the room. */
  isInBooth: (roomId: Id) => boolean
}

const unknown = (to: Addressee, { isEnrolled, isGroup }: MessagesFacts): RefusalCode | null => {
  if (to.kind === 'group' && !isGroup(to.groupId)) return 'unknownGroup'
  return to.kind === 'person' && !isEnrolled(to.personId) ? 'unknownPerson' : null
}

export const decideMessages = (
  messages: Messages,
  command: MessagesCommand,
  facts: MessagesFacts,
): Decision<MessagesEvent> => {
  const { now: at, by } = facts
  switch (command.type) {
    case 'Announce': {
      const { announcementId, to, text } = command
      const refused = unknown(to, facts)
      if (refused) return refuse(refused)
      if (!Object.values(text).some((words) => words.trim() !== '')) return refuse('nothingSaid')
      if (messages.announcements.some(({ id }) => id === announcementId)) return refuse('alreadyExists')
      return accept({ type: 'Announced', announcementId, to, text, by, at })
    }
    case 'TakeDownAnnouncement': {
      const { announcementId } = command
      const stands = messages.announcements.some(({ id }) => id === announcementId)
      return stands ? accept({ type: 'AnnouncementTakenDown', announcementId, at }) : accept()
    }
    case 'SayInBooth': {
      const { lineId, roomId, text } = command
      if (!facts.isInBooth(roomId)) return refuse('noBooth')
      if (text.trim() === '') return refuse('nothingSaid')
      if (messages.booths.some(({ id }) => id === lineId)) return refuse('alreadyExists')
      return accept({ type: 'BoothSaid', roomId, lineId, text, by, at })
    }
    case 'SayBackstage': {
      const { lineId, text } = command
      if (text.trim() === '') return refuse('nothingSaid')
      if (messages.backstage.some(({ id }) => id === lineId)) return refuse('alreadyExists')
      return accept({ type: 'BackstageSaid', lineId, text, by, at })
    }
  }
}
