import { z } from 'zod'
import { idSchema } from '../../ids.ts'
import { languageSchema } from '../../languageSchemas.ts'
import { instantSchema } from '../../timeSchemas.ts'
import { grantSchema } from './grantSchema.ts'

/** Names, e-mails and institutions are not here: they live in the registry, which can forget them. */
export const personFactsSchema = z.object({
  personId: idSchema,
  delegationId: idSchema.nullable(),
  /** Platforms the person speaks for; two or more is concurrent representation. */
  represents: z.array(idSchema).max(20),
  understands: z.array(languageSchema).max(8),
  grants: z.array(grantSchema).min(1).max(8),
})

const seen = z.object({ personId: idSchema, at: instantSchema })
export const attendanceSchema = z.object({ arrived: z.array(seen).max(5000), left: z.array(seen).max(5000) })

export const peopleCommandSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('EnrolPerson'), person: personFactsSchema }),
  z.object({ type: z.literal('ChangePerson'), person: personFactsSchema }),
  z.object({ type: z.literal('RemovePerson'), personId: idSchema }),
  z.object({ type: z.literal('RecordAttendance'), attendance: attendanceSchema }),
])
export type PeopleCommand = z.infer<typeof peopleCommandSchema>
