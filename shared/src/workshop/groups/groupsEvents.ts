import { z } from 'zod'
import { idSchema } from '../../ids.ts'
import { instantSchema } from '../../timeSchemas.ts'
import { duties, groupSchema } from './groupsCommands.ts'

export const seatsSchema = z.record(idSchema, idSchema)

/** One level of the balance as it was proposed: how far from even, the least possible, and whether that is proven. */
export const balanceLevelSchema = z.object({
  name: z.string(),
  excess: z.number().int(),
  bound: z.number().int(),
  status: z.enum(['proven', 'best', 'above', 'below']),
})
export type BalanceLevel = z.infer<typeof balanceLevelSchema>

const at = { at: instantSchema }
const dutyShape = { groupId: idSchema, personId: idSchema, duty: z.enum(duties) }

export const groupsEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('GroupAdded'), group: groupSchema }),
  z.object({ type: z.literal('DutyAssigned'), ...dutyShape }),
  z.object({ type: z.literal('DutyReleased'), ...dutyShape }),
  z.object({
    type: z.literal('GroupsPlanned'),
    seats: seatsSchema,
    levels: z.array(balanceLevelSchema),
    seed: z.number().int(),
    by: idSchema.nullable(),
    ...at,
  }),
  z.object({
    type: z.literal('PlanAdjusted'),
    personId: idSchema,
    to: idSchema.nullable(),
    by: idSchema.nullable(),
    ...at,
  }),
  z.object({ type: z.literal('GroupsOpened'), segmentId: idSchema, seats: seatsSchema, ...at }),
  z.object({ type: z.literal('GroupsClosed'), ...at }),
  z.object({
    type: z.literal('PersonSeated'),
    personId: idSchema,
    to: idSchema.nullable(),
    by: idSchema.nullable(),
    ...at,
  }),
  z.object({ type: z.literal('GroupVisited'), personId: idSchema, groupId: idSchema.nullable(), ...at }),
])
export type GroupsEvent = z.infer<typeof groupsEventSchema>
