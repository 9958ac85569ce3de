/** A workshop's plan as a file an organiser can write: checked whole, then turned into the commands that set it up. */
import { parseDate } from '@internationalized/date'
import { idSchema } from '@plenaria/shared/ids'
import { languageSchema, localTextSchema, longLocalTextSchema } from '@plenaria/shared/languageSchemas'
import { zoneSchema } from '@plenaria/shared/zone'
import { segmentKinds } from '@plenaria/shared/workshop/agenda/segmentKinds'
import { segmentPlanSchema } from '@plenaria/shared/workshop/agenda/segmentPlan'
import { delegationSchema, platformSchema, topicSchema } from '@plenaria/shared/workshop/charter/charterCommands'
import { duties, groupSchema } from '@plenaria/shared/workshop/groups/groupsCommands'
import type { Command } from '@plenaria/shared/workshop/workshop'
import { z } from 'zod'
import type { RegisteredPerson } from '../stores/registry.ts'
import { planSittings } from '../templates/planSittings.ts'
import { personFormSchema } from './people.ts'

/** Local time in the plan's zone, HH:MM. */
const localTimeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** What a segment's plan may say besides, as it is in the core; local times and minutes stand in for moments and lengths. */
const { part, speakers, outcomes, staffNotes, links, advance, isFirm } = segmentPlanSchema.shape

const segmentSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(segmentKinds),
  /** Minutes. */
  length: z.number().min(0).max(1_440),
  title: localTextSchema,
  coordinator: localTextSchema.default({}),
  points: z.array(localTextSchema).max(30).default([]),
  part,
  speakers,
  outcomes,
  staffNotes,
  links,
  /** Lengths in minutes. */
  slots: z
    .array(
      z.strictObject({
        title: localTextSchema,
        length: z.number().min(0).max(1_440),
        /** Who speaks in it. */
        personId: idSchema.optional(),
      }),
    )
    .max(60)
    .optional(),
  /** Hard start and fixed end. */
  startsAt: localTimeSchema.optional(),
  endsAt: localTimeSchema.optional(),
  advance,
  isFirm,
})

const sittingSchema = z.strictObject({
  id: idSchema,
  title: localTextSchema,
  date: z.iso.date(),
  start: localTimeSchema,
  /** When it must be over. */
  endsBy: localTimeSchema.optional(),
  segments: z.array(segmentSchema).max(60),
})

export const planFileSchema = z.strictObject({
  title: localTextSchema,
  purpose: longLocalTextSchema.default({}),
  /** Where people meet; left out for a virtual workshop. */
  place: localTextSchema.optional(),
  zone: zoneSchema,
  languages: z.array(languageSchema).min(1).default(['es', 'en']),
  platforms: z.array(platformSchema).min(1),
  delegations: z.array(delegationSchema).default([]),
  topics: z.array(topicSchema).default([]),
  groups: z
    .array(groupSchema.extend({ duties: z.partialRecord(z.enum(duties), z.array(idSchema)).optional() }))
    .default([]),
  sittings: z.array(sittingSchema).min(1).max(40),
  people: z
    .array(personFormSchema.extend({ id: idSchema }))
    .max(2_000)
    .default([]),
})
export type PlanFile = z.infer<typeof planFileSchema>

const agendaOf = ({ sittings, zone }: PlanFile): Command[] => {
  const firstDay = sittings[0]?.date ?? ''
  const planned = sittings.map(({ date, start, ...sitting }) => {
    const [hour = 0, minute = 0] = start.split(':').map(Number)
    return { ...sitting, hour, minute, day: parseDate(date).compare(parseDate(firstDay)) }
  })
  return planSittings(planned, firstDay, zone)
}

const groupsOf = ({ groups }: PlanFile): Command[] =>
  groups.flatMap(({ duties: served = {}, ...group }): Command[] => [
    { type: 'AddGroup', group },
    ...duties.flatMap((duty) =>
      (served[duty] ?? []).map((personId): Command => ({ type: 'AssignDuty', groupId: group.id, personId, duty })),
    ),
  ])

export const readPlan = (plan: PlanFile): { commands: readonly Command[]; people: readonly RegisteredPerson[] } => {
  const { title, purpose, place, zone, languages, platforms, delegations, topics, people } = plan
  return {
    commands: [
      { type: 'DescribeWorkshop', title, purpose, ...(place ? { place } : {}), zone, languages },
      ...platforms.map((platform): Command => ({ type: 'DefinePlatform', platform })),
      ...delegations.map((delegation): Command => ({ type: 'DefineDelegation', delegation })),
      ...topics.map((topic): Command => ({ type: 'DefineTopic', topic })),
      ...agendaOf(plan),
      ...people.map(
        ({ id: personId, delegationId, represents, understands, grants }): Command => ({
          type: 'EnrolPerson',
          person: { personId, delegationId, represents, understands, grants },
        }),
      ),
      ...groupsOf(plan),
    ],
    people: people.map(({ id: personId, name, email, institution }) => ({ personId, name, email, institution })),
  }
}
