import { z } from 'zod'
import { idSchema } from '../../ids.ts'
import { instantSchema } from '../../timeSchemas.ts'

const done = { by: idSchema.nullable(), at: instantSchema }

export const soundEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('PeopleMuted'), personIds: z.array(idSchema), ...done }),
  z.object({ type: z.literal('PersonUnmuted'), personId: idSchema, ...done }),
  z.object({ type: z.literal('MicrophoneAsked'), personId: idSchema, at: instantSchema }),
])
export type SoundEvent = z.infer<typeof soundEventSchema>
