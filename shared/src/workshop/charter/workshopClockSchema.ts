/** A workshop's clock on the wire and in the log. */
import { z } from 'zod'
import { instantSchema } from '../../timeSchemas.ts'

export const workshopClockSchema = z.object({
  realAt: instantSchema,
  workshopAt: instantSchema,
  rate: z.number().positive().max(10_000),
})
