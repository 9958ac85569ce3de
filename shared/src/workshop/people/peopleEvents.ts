import { z } from 'zod'
import { idSchema } from '../../ids.ts'
import { instantSchema } from '../../timeSchemas.ts'
import { attendanceSchema, personFactsSchema } from './peopleCommands.ts'

export const peopleEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('PersonEnrolled'), person: personFactsSchema }),
  z.object({ type: z.literal('PersonChanged'), person: personFactsSchema }),
  z.object({ type: z.literal('PersonRemoved'), personId: idSchema, at: instantSchema }),
  /** Arrivals and departures of a short while in one event, so that a full room costs what its size costs. */
  z.object({ type: z.literal('AttendanceRecorded'), attendance: attendanceSchema }),
])
export type PeopleEvent = z.infer<typeof peopleEventSchema>
