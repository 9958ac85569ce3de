/**
 * The report's model as a schema: what the JSON form promises, and what an import asks of a file. The compiler holds it equal to
 * `ReportModel`; nothing beyond the model is let in.
 */
import { z } from 'zod'
import { type ReportModel, reportSchemaVersion } from './reportModel.ts'
import { changeSchema } from './schema/changesSchema.ts'
import { sittingSchema } from './schema/agendaSchemas.ts'
import { floorSchema } from './schema/floorSchema.ts'
import { groupsSectionSchema } from './schema/groupsSchemas.ts'
import { attendanceSchema, coverSchema, partySchema, turnoutSchema } from './schema/peopleSchemas.ts'
import { followUpSchema, plenarySectionSchema, positionSchema } from './schema/plenarySchemas.ts'
import { countSchema, momentSchema, namedIdSchema } from './schema/saidSchemas.ts'
import { contentHashSchema, issuedAsSchema } from './schema/standingSchema.ts'
import { evaluationSchema, proseIdSchema, sectionSchema } from './schema/sectionSchemas.ts'

export const reportModelSchema = z.strictObject({
  schemaVersion: z.literal(reportSchemaVersion),
  workshopId: namedIdSchema,
  version: countSchema.describe('How many events of the workshop’s log the report rests on.'),
  generatedAt: momentSchema,
  issuedAs: issuedAsSchema.exactOptional(),
  isRehearsal: z.literal(true).exactOptional().describe('Set where the workshop was played as a rehearsal.'),
  cover: coverSchema,
  sections: z.array(sectionSchema).describe('Every section, in reading order, with its numbered paragraphs.'),
  participants: z.strictObject({
    parties: z.array(partySchema),
    delegations: z.array(turnoutSchema),
    platforms: z.array(turnoutSchema),
  }),
  agenda: z.strictObject({ sittings: z.array(sittingSchema) }),
  groups: groupsSectionSchema,
  plenary: plenarySectionSchema,
  positions: z.array(positionSchema).describe('For each adopted item, where each delegation stands.'),
  followUp: z.array(followUpSchema),
  evaluation: evaluationSchema.nullable().describe('Null where nobody was asked.'),
  floor: floorSchema.nullable().describe('Null where nobody spoke with the floor and nothing was asked in writing.'),
  changes: z.array(changeSchema).describe('The drafts that went out before, and what was final before.'),
  attendance: z.array(attendanceSchema),
  prose: z.strictObject({
    empty: z.array(proseIdSchema),
    unequal: z.array(proseIdSchema),
    outdated: z.array(proseIdSchema),
  }),
})

/** A file of it: the model, and the hash of what was issued. */
export const reportFileSchema = reportModelSchema.extend({ hash: contentHashSchema.exactOptional() })

type Frozen<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly [infer A, infer B]
    ? readonly [Frozen<A>, Frozen<B>]
    : T extends readonly (infer U)[]
      ? readonly Frozen<U>[]
      : { readonly [K in keyof T]: Frozen<T[K]> }

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false
type Holds<T extends true> = T

/** Does not compile when the schema lacks something of the model, or has more. */
export type SchemaIsModel = Holds<Same<Frozen<z.infer<typeof reportModelSchema>>, Frozen<ReportModel>>>
