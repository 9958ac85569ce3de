import { z } from 'zod'
import { idSchema } from '../../ids.ts'
import { languageSchema } from '../../languageSchemas.ts'
import { instantSchema } from '../../timeSchemas.ts'
import { reportFormatSchema } from './reportCommands.ts'
import { reportSectionIdSchema } from './reportSectionId.ts'
import { anchorSchema, draftItemAnchorSchema, snapshotHashSchema, verdictSchema } from './reviewSchemas.ts'

const signed = { at: instantSchema, by: idSchema.nullable() }
const version = z.number().int().min(1)
const localText = z.record(languageSchema, z.string())
const onObservation = { draftId: idSchema, observationId: idSchema }
const said = { language: languageSchema, text: z.string(), proposed: z.string() }

export const reportEventSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('ReportExported'),
    format: reportFormatSchema,
    language: languageSchema,
    /** The snapshot it was made from; left out where it was made from the record as it stood. */
    hash: snapshotHashSchema.optional(),
    /** Who took it by its link; left out where a person of the workshop or the organiser did. */
    delegationId: idSchema.optional(),
    ...signed,
  }),
  z.object({ type: z.literal('ReportSectionFrozen'), sectionId: reportSectionIdSchema, version, ...signed }),
  z.object({ type: z.literal('ReportSectionThawed'), sectionId: reportSectionIdSchema, ...signed }),
  z.object({
    type: z.literal('ReportSentForReview'),
    draftId: idSchema,
    hash: snapshotHashSchema,
    version,
    until: instantSchema,
    note: localText,
    /** Paragraphs run from 1 to this number. */
    paragraphs: z.number().int().min(0),
    items: z.array(draftItemAnchorSchema),
    ...signed,
  }),
  z.object({ type: z.literal('ReviewExtended'), draftId: idSchema, until: instantSchema, ...signed }),
  /** `by` is null where the delegation itself wrote, over its link; what was said is null for those who may not read it. */
  z.object({
    type: z.literal('ObservationMade'),
    ...onObservation,
    said: z.object({ delegationId: idSchema, anchor: anchorSchema, ...said }).nullable(),
    ...signed,
  }),
  z.object({ type: z.literal('ObservationChanged'), ...onObservation, said: z.object(said).nullable(), ...signed }),
  z.object({ type: z.literal('ObservationWithdrawn'), ...onObservation, ...signed }),
  z.object({
    type: z.literal('ObservationAnswered'),
    ...onObservation,
    answer: z.object({ verdict: verdictSchema, text: localText }).nullable(),
    ...signed,
  }),
  z.object({
    type: z.literal('ReportFinalised'),
    hash: snapshotHashSchema,
    version,
    /** Why in spite of what was unanswered or still ran; empty where nothing was, and for those who may not read it. */
    reason: z.string(),
    ...signed,
  }),
  z.object({ type: z.literal('ReportReopened'), reason: z.string(), ...signed }),
])
export type ReportEvent = z.infer<typeof reportEventSchema>
