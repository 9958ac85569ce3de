import { z } from 'zod'
import { idSchema } from '../../ids.ts'
import { instantSchema } from '../../timeSchemas.ts'
import { planSchema, progressSchema } from './followUpCommands.ts'

const onItem = { jointItemId: idSchema, at: instantSchema, by: idSchema.nullable() }

export const followUpEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('FollowUpPlanned'), ...onItem, plan: planSchema }),
  z.object({ type: z.literal('ProgressReported'), ...onItem, progress: progressSchema, note: z.string() }),
])
export type FollowUpEvent = z.infer<typeof followUpEventSchema>
