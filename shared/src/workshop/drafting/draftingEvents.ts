import { z } from 'zod'
import { idSchema } from '../../ids.ts'
import { instantSchema } from '../../timeSchemas.ts'
import { draftItemSchema } from './draftingCommands.ts'

const onGroup = { groupId: idSchema, at: instantSchema }

export const draftingEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('DraftingOpened'), ...onGroup }),
  z.object({ type: z.literal('DraftingClosed'), ...onGroup }),
  z.object({ type: z.literal('ContributionRecorded'), ...onGroup, personId: idSchema }),
  z.object({
    type: z.literal('DraftRecorded'),
    ...onGroup,
    docSeq: z.number().int(),
    items: z.array(draftItemSchema),
  }),
])
export type DraftingEvent = z.infer<typeof draftingEventSchema>
