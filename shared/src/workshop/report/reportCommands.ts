import { z } from 'zod'
import { idSchema } from '../../ids.ts'
import { languageSchema } from '../../languageSchemas.ts'
import { instantSchema } from '../../timeSchemas.ts'
import { observationLimits } from './observationLimits.ts'
import { reportSectionIdSchema } from './reportSectionId.ts'
import { anchorSchema, snapshotHashSchema, verdictSchema } from './reviewSchemas.ts'

export const reportFormats = ['docx', 'pdf', 'html', 'md', 'json', 'csv', 'zip'] as const
export const reportFormatSchema = z.enum(reportFormats)
export type ReportFormat = z.infer<typeof reportFormatSchema>

const words = (max: number) => z.string().trim().max(max)
const inEachLanguage = (max: number) => z.record(languageSchema, words(max))

/** What an observation says; the wording it proposes is empty where it proposes none. */
const said = {
  language: languageSchema,
  text: words(observationLimits.text),
  proposed: words(observationLimits.proposed),
}
const onObservation = { draftId: idSchema, observationId: idSchema }

export const reportCommandSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('RecordExport'),
    format: reportFormatSchema,
    language: languageSchema,
    /** The snapshot it was made from; left out where it was made from the record as it stands. */
    hash: snapshotHashSchema.optional(),
  }),
  z.object({ type: z.literal('FreezeSection'), sectionId: reportSectionIdSchema, version: z.number().int().min(1) }),
  z.object({ type: z.literal('ThawSection'), sectionId: reportSectionIdSchema }),
  z.object({
    type: z.literal('SendForReview'),
    draftId: idSchema,
    /** The sequence of the written sections as the sender has read them. */
    docSeq: z.number().int().min(0),
    until: instantSchema,
    note: inEachLanguage(4_000),
  }),
  z.object({ type: z.literal('ExtendReview'), draftId: idSchema, until: instantSchema }),
  z.object({
    type: z.literal('MakeObservation'),
    ...onObservation,
    /** For whom the secretariat records it; left out by a delegation, which speaks for itself. */
    delegationId: idSchema.optional(),
    anchor: anchorSchema,
    ...said,
  }),
  z.object({ type: z.literal('ChangeObservation'), ...onObservation, ...said }),
  z.object({ type: z.literal('WithdrawObservation'), ...onObservation }),
  z.object({
    type: z.literal('AnswerObservation'),
    ...onObservation,
    verdict: verdictSchema,
    text: inEachLanguage(observationLimits.answer),
  }),
  z.object({
    type: z.literal('FinaliseReport'),
    docSeq: z.number().int().min(0),
    /** Why in spite of what is unanswered or still runs; empty where nothing is. */
    reason: words(2_000),
  }),
  z.object({ type: z.literal('ReopenReport'), reason: words(2_000) }),
])
export type ReportCommand = z.infer<typeof reportCommandSchema>
export type On<Type extends ReportCommand['type']> = Extract<ReportCommand, { type: Type }>
