/** Wishes about the groups: what they are, who is to sit where and under which rules, and what happens while they are open. */
import { z } from 'zod'
import { idSchema } from '../../ids.ts'
import { localTextSchema, longLocalTextSchema } from '../../languageSchemas.ts'
import { millisSchema } from '../../timeSchemas.ts'

export const groupModes = ['es', 'en', 'interpreted'] as const
export const groupSchema = z.object({
  id: idSchema,
  name: localTextSchema,
  mode: z.enum(groupModes),
  /** What the group is to do, where groups have different tasks. */
  brief: longLocalTextSchema.optional(),
  /** The items its text begins with, one for each line. */
  template: longLocalTextSchema.optional(),
  /** The topics its draft has lists for; all of the workshop's without it. */
  topicIds: z.array(idSchema).max(20).optional(),
})

export const duties = ['moderator', 'rapporteur', 'interpreter'] as const
const dutySchema = z.object({ groupId: idSchema, personId: idSchema, duty: z.enum(duties) })

/** An interpreter's turn in a group, in milliseconds from the opening of the groups; with `plenary` for the group, from the beginning of the sitting. */
export const shiftSchema = z.object({
  groupId: idSchema,
  personId: idSchema,
  start: millisSchema.min(0),
  end: millisSchema.min(0),
})

/** What a plan must keep, whatever it costs. */
export const groupRuleSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('pin'), personId: idSchema, groupId: idSchema }),
  z.object({ kind: z.literal('apart'), personId: idSchema, otherId: idSchema }),
  z.object({ kind: z.literal('together'), personIds: z.array(idSchema).max(20) }),
  z.object({ kind: z.literal('capacity'), groupId: idSchema, seats: z.number().int().min(0).max(2_000) }),
])

/** Ways to divide people: evenly, each country's people together, or by what they have chosen. */
export const planMethods = ['balanced', 'byCountry', 'byChoice'] as const

const group = { groupId: idSchema }
// `from` is where the sender sees the person: two facilitators do not drag the same person twice.
const move = { personId: idSchema, from: idSchema.nullable(), to: idSchema.nullable() }

export const groupsCommandSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('AddGroup'), group: groupSchema }),
  z.object({ type: z.literal('ChangeGroup'), group: groupSchema }),
  z.object({ type: z.literal('RemoveGroup'), ...group }),
  z.object({ type: z.literal('AssignDuty'), ...dutySchema.shape }),
  z.object({ type: z.literal('ReleaseDuty'), ...dutySchema.shape }),
  z.object({
    type: z.literal('PlanDuties'),
    duties: z.array(dutySchema).max(1_000),
    shifts: z.array(shiftSchema).max(1_000),
  }),
  z.object({ type: z.literal('SetGroupRule'), ruleId: idSchema, rule: groupRuleSchema }),
  z.object({ type: z.literal('DropGroupRule'), ruleId: idSchema }),
  z.object({
    type: z.literal('PlanGroups'),
    seed: z
      .number()
      .int()
      .min(0)
      .max(2 ** 31),
    method: z.enum(planMethods).optional(),
    /** In how many rounds people meet others; one without it. */
    rounds: z.number().int().min(1).max(12).optional(),
  }),
  z.object({ type: z.literal('KeepPlan'), planId: idSchema, name: z.string().min(1).max(100) }),
  z.object({ type: z.literal('ChoosePlan'), planId: idSchema }),
  z.object({ type: z.literal('DropPlan'), planId: idSchema }),
  z.object({ type: z.literal('MovePerson'), ...move }),
  z.object({ type: z.literal('MovePeople'), moves: z.array(z.object(move)).min(1).max(50) }),
  /** `limits` says how many may choose a group; a group without one takes any number. */
  z.object({ type: z.literal('OpenChoices'), limits: z.record(idSchema, z.number().int().min(0).max(2_000)) }),
  z.object({ type: z.literal('CloseChoices') }),
  z.object({ type: z.literal('ChooseGroup'), groupId: idSchema.nullable() }),
  z.object({ type: z.literal('OpenGroups') }),
  z.object({ type: z.literal('CloseGroups') }),
  /** Takes back the last closing of all groups: everybody returns to where they were. */
  z.object({ type: z.literal('ReopenGroups') }),
  z.object({ type: z.literal('CloseGroup'), ...group }),
  z.object({ type: z.literal('ReopenGroup'), ...group }),
  // `from` is what the sender sees the group to have beyond the segment: two who press at once give the time once.
  z.object({
    type: z.literal('ExtendGroup'),
    ...group,
    from: millisSchema,
    by: millisSchema.min(-8 * 3_600_000).max(8 * 3_600_000),
  }),
  // `from` is the round the sender sees: two facilitators who press at once start one round.
  z.object({ type: z.literal('StartRound'), from: z.number().int().min(1), round: z.number().int().min(1) }),
  z.object({ type: z.literal('VisitGroup'), groupId: idSchema.nullable() }),
  z.object({ type: z.literal('CallForHelp') }),
  z.object({ type: z.literal('AnswerHelp'), ...group }),
  z.object({ type: z.literal('SeatNewcomer'), personId: idSchema }),
])
export type GroupsCommand = z.infer<typeof groupsCommandSchema>
