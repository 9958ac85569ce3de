import { z } from 'zod'
import { idSchema } from '../../ids.ts'
import { languageSchema } from '../../languageSchemas.ts'
import { instantSchema } from '../../timeSchemas.ts'
import { reportFormatSchema } from './reportCommands.ts'

export const reportEventSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('ReportExported'),
    format: reportFormatSchema,
    language: languageSchema,
    at: instantSchema,
    by: idSchema.nullable(),
  }),
])
export type ReportEvent = z.infer<typeof reportEventSchema>
