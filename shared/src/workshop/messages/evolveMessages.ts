/** What people are being told on their screens, the line backstage and the talk in booths. Old lines are dropped from the state; the log keeps them. */
import type { z } from 'zod'
import type { Id } from '../../ids.ts'
import type { LocalText } from '../../language.ts'
import type { Instant } from '../../time.ts'
import type { addresseeSchema } from './messagesCommands.ts'
import type { MessagesEvent } from './messagesEvents.ts'

export type Addressee = z.infer<typeof addresseeSchema>
/** `text` is null where the viewer may not read it from the facts. */
export type Announcement = { id: Id; to: Addressee; text: LocalText | null; by: Id | null; at: Instant }
export type BackstageLine = { id: Id; text: string; by: Id | null; at: Instant }
export type BoothLine = BackstageLine & { roomId: Id }

export type Messages = {
  announcements: readonly Announcement[]
  backstage: readonly BackstageLine[]
  booths: readonly BoothLine[]
}

export const emptyMessages: Messages = { announcements: [], backstage: [], booths: [] }

const MAX_ANNOUNCEMENTS = 20
const MAX_LINES = 200

/** Each addressee is shown one message at a time: a newer one takes the place of the older. */
const isSameAddressee = (a: Addressee, b: Addressee): boolean => {
  if (a.kind === 'group' && b.kind === 'group') return a.groupId === b.groupId
  if (a.kind === 'person' && b.kind === 'person') return a.personId === b.personId
  return a.kind === b.kind
}

export const evolveMessages = (messages: Messages, event: MessagesEvent): Messages => {
  switch (event.type) {
    case 'Announced': {
      const { announcementId: id, to, text, by, at } = event
      const others = messages.announcements.filter((one) => one.id !== id && !isSameAddressee(one.to, to))
      return { ...messages, announcements: [...others, { id, to, text, by, at }].slice(-MAX_ANNOUNCEMENTS) }
    }
    case 'AnnouncementTakenDown':
      return { ...messages, announcements: messages.announcements.filter(({ id }) => id !== event.announcementId) }
    case 'BoothSaid': {
      const { lineId: id, roomId, text, by, at } = event
      if (text === null || messages.booths.some((line) => line.id === id)) return messages
      return { ...messages, booths: [...messages.booths, { id, roomId, text, by, at }].slice(-MAX_LINES) }
    }
    case 'BackstageSaid': {
      const { lineId: id, text, by, at } = event
      if (text === null || messages.backstage.some((line) => line.id === id)) return messages
      return { ...messages, backstage: [...messages.backstage, { id, text, by, at }].slice(-MAX_LINES) }
    }
  }
}

/** What a person is shown now, the most particular first: to them alone, to their group, to everyone. */
export const announcementsFor = (
  { announcements }: Messages,
  { personId, groupId }: { personId: Id | null; groupId: Id | null },
): readonly Announcement[] => {
  const rank = ({ to }: Announcement): number => {
    if (to.kind === 'everyone') return 2
    if (to.kind === 'group') return to.groupId === groupId ? 1 : -1
    return to.personId === personId ? 0 : -1
  }
  return announcements.filter((one) => rank(one) >= 0).toSorted((a, b) => rank(a) - rank(b))
}
