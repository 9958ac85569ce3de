import { z } from 'zod'
import { idSchema } from '../../ids.ts'
import { localTextSchema } from '../../languageSchemas.ts'
import { instantSchema } from '../../timeSchemas.ts'
import { addresseeSchema } from './messagesCommands.ts'

const said = { by: idSchema.nullable(), at: instantSchema }

export const messagesEventSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('Announced'),
    announcementId: idSchema,
    to: addresseeSchema,
    /** Null for those who are not addressed; whoever is reads it from the server. */
    text: localTextSchema.nullable(),
    ...said,
  }),
  z.object({ type: z.literal('AnnouncementTakenDown'), announcementId: idSchema, at: instantSchema }),
  /** `text` is null for all but interpreters. */
  z.object({
    type: z.literal('BoothSaid'),
    roomId: idSchema,
    lineId: idSchema,
    text: z.string().nullable(),
    ...said,
  }),
  z.object({ type: z.literal('BackstageSaid'), lineId: idSchema, text: z.string().nullable(), ...said }),
])
export type MessagesEvent = z.infer<typeof messagesEventSchema>
