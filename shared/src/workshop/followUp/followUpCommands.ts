import { z } from 'zod'
import { idSchema } from '../../ids.ts'
import { languageSchema } from '../../languageSchemas.ts'
import { instantSchema } from '../../timeSchemas.ts'

/** A delegation of the charter, or the secretariat of a platform. */
export const responsibleSchema = z.object({ kind: z.enum(['delegation', 'platform']), id: idSchema })
export const progressSchema = z.enum(['notBegun', 'underWay', 'done', 'givenUp'])

const onItem = { jointItemId: idSchema }

export const planSchema = z.object({
  responsible: z.array(responsibleSchema).max(50),
  /** The end of the day by which it is due. */
  dueAt: instantSchema.nullable(),
  indicator: z.record(languageSchema, z.string().max(2_000)),
})

export const followUpCommandSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('PlanFollowUp'), ...onItem, plan: planSchema }),
  z.object({
    type: z.literal('ReportProgress'),
    ...onItem,
    progress: progressSchema,
    note: z.string().trim().max(4_000),
  }),
])
export type FollowUpCommand = z.infer<typeof followUpCommandSchema>
