import { z } from 'zod'
import { idSchema } from '../../ids.ts'
import { instantSchema, millisSchema } from '../../timeSchemas.ts'
import { duties, groupRuleSchema, groupSchema, planMethods, shiftSchema } from './groupsCommands.ts'

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
const by = { by: idSchema.nullable() }
const group = { groupId: idSchema }
const dutyShape = { groupId: idSchema, personId: idSchema, duty: z.enum(duties) }

const namedRuleSchema = z.object({
  kind: z.enum(['pin', 'language', 'apart', 'together', 'capacity']),
  people: z.array(idSchema),
  groups: z.array(idSchema),
})

/** Why the proposal is as it is: what each rule cost, and for rounds and choices how well they could be met. */
export const planRecordSchema = z.object({
  /** Of the balance module, so that the record can be made again. */
  version: z.number().int(),
  /** A short digest of everything that decided. */
  input: z.string(),
  prices: z.array(
    z.object({
      rule: namedRuleSchema,
      price: z.enum(['nothing', 'noneFound', 'something']),
      gains: z.array(z.object({ level: z.string(), excessBefore: z.number().int(), excessAfter: z.number().int() })),
    }),
  ),
  /** Meetings beyond the first over all rounds, and the least possible. */
  repeats: z.object({ count: z.number().int(), bound: z.number().int() }).optional(),
  /** How many got their choice, and who got none of it. */
  choices: z.object({ met: z.number().int(), unmet: z.array(idSchema) }).optional(),
})
export type PlanRecord = z.infer<typeof planRecordSchema>

const planShape = {
  seats: seatsSchema,
  levels: z.array(balanceLevelSchema),
  seed: z.number().int(),
  method: z.enum(planMethods).optional(),
  /** Who sits where in the rounds after the first. */
  laterRounds: z.array(seatsSchema).optional(),
  record: planRecordSchema.optional(),
  ...by,
  ...at,
}
export const groupPlanSchema = z.object({ ...planShape, isAdjusted: z.boolean() })

export const groupsEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('GroupAdded'), group: groupSchema }),
  z.object({ type: z.literal('GroupChanged'), group: groupSchema }),
  z.object({ type: z.literal('GroupRemoved'), ...group }),
  z.object({ type: z.literal('DutyAssigned'), ...dutyShape }),
  z.object({ type: z.literal('DutyReleased'), ...dutyShape }),
  z.object({
    type: z.literal('DutiesPlanned'),
    duties: z.array(z.object(dutyShape)),
    shifts: z.array(shiftSchema),
    ...by,
    ...at,
  }),
  /** `rule` is null for those who may not see it. */
  z.object({ type: z.literal('GroupRuleSet'), ruleId: idSchema, rule: groupRuleSchema.nullable() }),
  z.object({ type: z.literal('GroupRuleDropped'), ruleId: idSchema }),
  z.object({ type: z.literal('GroupsPlanned'), ...planShape }),
  /** `name` is null for those who may not see the plans. */
  z.object({ type: z.literal('PlanKept'), planId: idSchema, name: z.string().nullable(), ...at }),
  z.object({ type: z.literal('PlanChosen'), planId: idSchema, plan: groupPlanSchema }),
  z.object({ type: z.literal('PlanDropped'), planId: idSchema }),
  z.object({
    type: z.literal('PlanAdjusted'),
    personId: idSchema,
    to: idSchema.nullable(),
    ...by,
    ...at,
  }),
  z.object({ type: z.literal('ChoicesOpened'), limits: z.record(idSchema, z.number().int()), ...at }),
  z.object({ type: z.literal('ChoicesClosed'), ...at }),
  z.object({ type: z.literal('GroupChosen'), personId: idSchema, groupId: idSchema.nullable(), ...at }),
  z.object({ type: z.literal('GroupsOpened'), segmentId: idSchema, seats: seatsSchema, ...at }),
  z.object({ type: z.literal('GroupsClosed'), ...at }),
  z.object({ type: z.literal('GroupsReopened'), ...at }),
  z.object({ type: z.literal('GroupClosed'), ...group, ...at }),
  z.object({ type: z.literal('GroupReopened'), ...group, ...at }),
  z.object({ type: z.literal('GroupExtended'), ...group, by: millisSchema, ...at }),
  z.object({ type: z.literal('RoundStarted'), round: z.number().int(), seats: seatsSchema, ...at }),
  z.object({
    type: z.literal('PersonSeated'),
    personId: idSchema,
    to: idSchema.nullable(),
    ...by,
    ...at,
  }),
  z.object({ type: z.literal('GroupVisited'), personId: idSchema, groupId: idSchema.nullable(), ...at }),
  z.object({ type: z.literal('HelpCalled'), ...group, ...by, ...at }),
  z.object({ type: z.literal('HelpAnswered'), ...group, ...by, ...at }),
])
export type GroupsEvent = z.infer<typeof groupsEventSchema>
