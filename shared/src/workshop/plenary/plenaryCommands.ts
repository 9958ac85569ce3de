import { z } from 'zod'
import { idSchema } from '../../ids.ts'
import { millisSchema } from '../../timeSchemas.ts'

export const sourceRefSchema = z.object({ groupId: idSchema, itemId: idSchema })
const onItem = { jointItemId: idSchema }
const docSeq = { docSeq: z.number().int().nonnegative() }
const reason = { reason: z.string().trim().max(2_000) }

export const plenaryCommandSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('TakeUp'),
    ...onItem,
    topicId: idSchema,
    sources: z.array(sourceRefSchema).min(1).max(40),
  }),
  z.object({ type: z.literal('ReturnToGroups'), ...onItem }),
  // `docSeq` is the state of the shared wording that the sender has before them.
  z.object({
    type: z.literal('AskForObjections'),
    ...onItem,
    ...docSeq,
    window: millisSchema.min(0).max(30 * 60_000),
  }),
  z.object({ type: z.literal('RaiseObjection'), ...onItem, ...reason }),
  z.object({ type: z.literal('WithdrawObjection'), ...onItem }),
  z.object({ type: z.literal('Adopt'), ...onItem, ...docSeq }),
  z.object({ type: z.literal('SetAside'), ...onItem, ...reason }),
  z.object({ type: z.literal('SetSourceAside'), source: sourceRefSchema, ...reason }),
  z.object({ type: z.literal('BringBack'), ...onItem }),
  z.object({ type: z.literal('BringSourceBack'), source: sourceRefSchema }),
])
export type PlenaryCommand = z.infer<typeof plenaryCommandSchema>
