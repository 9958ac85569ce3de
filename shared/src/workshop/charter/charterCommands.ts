import { z } from 'zod'
import { idSchema } from '../../ids.ts'
import { languageSchema, localTextSchema, longLocalTextSchema } from '../../languageSchemas.ts'
import { instantSchema } from '../../timeSchemas.ts'
import { zoneSchema } from '../../zone.ts'
import { logoHashSchema } from './platformLogo.ts'

export const platformSchema = z.object({
  id: idSchema,
  name: localTextSchema,
  /** Short name, as in "RCM". */
  short: localTextSchema,
  /** One letter that marks the platform wherever space is short. */
  letter: z.string().min(1).max(2),
  secretariat: localTextSchema,
})

export const delegationSchema = z.object({
  id: idSchema,
  name: localTextSchema,
  kind: z.enum(['country', 'organisation']),
  memberOf: z.array(idSchema).max(20),
})

export const topicSchema = z.object({ id: idSchema, name: localTextSchema, prompt: localTextSchema })

export const charterCommandSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('DescribeWorkshop'),
    title: localTextSchema,
    purpose: longLocalTextSchema,
    /** Where people meet, such as "San José, Costa Rica"; left out where nobody says. */
    place: localTextSchema.optional(),
    zone: zoneSchema,
    languages: z.array(languageSchema).min(1).max(8),
  }),
  z.object({ type: z.literal('DefinePlatform'), platform: platformSchema }),
  z.object({
    type: z.literal('SetPlatformLogo'),
    platformId: idSchema,
    /** Of a picture that was uploaded. */
    sha256: logoHashSchema,
    alternative: localTextSchema,
  }),
  z.object({ type: z.literal('RemovePlatformLogo'), platformId: idSchema }),
  z.object({ type: z.literal('DefineDelegation'), delegation: delegationSchema }),
  z.object({ type: z.literal('DefineTopic'), topic: topicSchema }),
  z.object({ type: z.literal('SetClock'), workshopAt: instantSchema, rate: z.number().positive().max(10_000) }),
  z.object({ type: z.literal('SkipAhead'), to: instantSchema }),
  z.object({ type: z.literal('ArchiveWorkshop') }),
  z.object({ type: z.literal('RestoreWorkshop') }),
])
export type CharterCommand = z.infer<typeof charterCommandSchema>
