import { z } from 'zod'
import { idSchema } from '../../ids.ts'
import { languageSchema, localTextSchema, longLocalTextSchema } from '../../languageSchemas.ts'
import { instantSchema } from '../../timeSchemas.ts'
import { delegationSchema, platformSchema, topicSchema } from './charterCommands.ts'
import { platformLogoSchema } from './platformLogo.ts'
import { workshopClockSchema } from './workshopClockSchema.ts'

export const charterEventSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('WorkshopDescribed'),
    title: localTextSchema,
    purpose: longLocalTextSchema,
    place: localTextSchema.optional(),
    zone: z.string(),
    languages: z.array(languageSchema),
  }),
  z.object({ type: z.literal('PlatformDefined'), platform: platformSchema }),
  z.object({ type: z.literal('PlatformLogoSet'), platformId: idSchema, logo: platformLogoSchema }),
  z.object({ type: z.literal('PlatformLogoRemoved'), platformId: idSchema }),
  z.object({ type: z.literal('DelegationDefined'), delegation: delegationSchema }),
  z.object({ type: z.literal('TopicDefined'), topic: topicSchema }),
  z.object({ type: z.literal('ClockSet'), clock: workshopClockSchema }),
  z.object({ type: z.literal('WorkshopArchived'), at: instantSchema }),
  z.object({ type: z.literal('WorkshopRestored'), at: instantSchema }),
])
export type CharterEvent = z.infer<typeof charterEventSchema>
