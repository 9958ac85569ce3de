import { z } from 'zod'
import { idSchema } from '../../ids.ts'
import { translationStatuses } from './translationStatus.ts'
import { itemKinds } from '../itemKind.ts'
import { languageSchema } from '../../languageSchemas.ts'

const words = (max: number) => z.record(languageSchema, z.string().max(max))

/** Which language was written first, and how the others stood to it when the text was recorded. */
const translationSchema = z.object({
  original: languageSchema,
  status: z.record(languageSchema, z.enum(translationStatuses)),
})

/** An item as a group left it: wording, responsible party and time frame per language. */
export const draftItemSchema = z.object({
  id: idSchema,
  topicId: z.string().max(64),
  text: words(200_000),
  responsible: words(20_000),
  timeFrame: words(20_000),
  indicator: words(20_000).optional(),
  kind: z.enum(itemKinds).optional(),
  translation: translationSchema.optional(),
  authors: z.array(idSchema).max(500),
})
export type DraftItem = z.infer<typeof draftItemSchema>

const groupId = { groupId: idSchema }

export const draftingCommandSchema = z.discriminatedUnion('type', [
  // Without a group: all groups at once.
  z.object({ type: z.literal('OpenDrafting'), groupId: idSchema.nullable() }),
  z.object({ type: z.literal('CloseDrafting'), groupId: idSchema.nullable() }),
  z.object({ type: z.literal('RecordContribution'), ...groupId, personId: idSchema }),
  z.object({
    type: z.literal('RecordDraft'),
    ...groupId,
    docSeq: z.number().int().nonnegative(),
    items: z.array(draftItemSchema).max(500),
  }),
])
export type DraftingCommand = z.infer<typeof draftingCommandSchema>
