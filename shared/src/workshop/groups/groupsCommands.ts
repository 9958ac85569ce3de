import { z } from 'zod'
import { idSchema } from '../../ids.ts'
import { localTextSchema } from '../../languageSchemas.ts'

export const groupModes = ['es', 'en', 'interpreted'] as const
export const groupSchema = z.object({ id: idSchema, name: localTextSchema, mode: z.enum(groupModes) })
export const duties = ['moderator', 'rapporteur', 'interpreter'] as const
const dutySchema = z.object({ groupId: idSchema, personId: idSchema, duty: z.enum(duties) })

export const groupsCommandSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('AddGroup'), group: groupSchema }),
  z.object({ type: z.literal('AssignDuty'), ...dutySchema.shape }),
  z.object({ type: z.literal('ReleaseDuty'), ...dutySchema.shape }),
  z.object({
    type: z.literal('PlanGroups'),
    seed: z
      .number()
      .int()
      .min(0)
      .max(2 ** 31),
  }),
  // `from` is where the sender sees the person: two facilitators do not drag the same person twice.
  z.object({ type: z.literal('MovePerson'), personId: idSchema, from: idSchema.nullable(), to: idSchema.nullable() }),
  z.object({ type: z.literal('OpenGroups') }),
  z.object({ type: z.literal('CloseGroups') }),
  z.object({ type: z.literal('VisitGroup'), groupId: idSchema.nullable() }),
  z.object({ type: z.literal('SeatNewcomer'), personId: idSchema }),
])
export type GroupsCommand = z.infer<typeof groupsCommandSchema>
