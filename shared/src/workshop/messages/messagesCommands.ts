/** Wishes to tell people something on their screens, and what those who run the workshop, or interpret it, tell each other. */
import { z } from 'zod'
import { idSchema } from '../../ids.ts'
import { localTextSchema } from '../../languageSchemas.ts'

/** Whose screen shows it: everyone's, those of one group, or one person's prompter. */
export const addresseeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('everyone') }),
  z.object({ kind: z.literal('group'), groupId: idSchema }),
  z.object({ kind: z.literal('person'), personId: idSchema }),
])

export const messagesCommandSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Announce'), announcementId: idSchema, to: addresseeSchema, text: localTextSchema }),
  z.object({ type: z.literal('TakeDownAnnouncement'), announcementId: idSchema }),
  z.object({
    type: z.literal('SayInBooth'),
    roomId: idSchema,
    lineId: idSchema,
    text: z.string().min(1).max(1_000),
  }),
  z.object({ type: z.literal('SayBackstage'), lineId: idSchema, text: z.string().min(1).max(1_000) }),
])
export type MessagesCommand = z.infer<typeof messagesCommandSchema>
