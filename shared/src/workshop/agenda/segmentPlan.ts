/** What is planned of a segment and of its slots, as it is on the wire and in the log. Whatever may be absent was added later. */
import { z } from 'zod'
import { idSchema } from '../../ids.ts'
import { localTextSchema } from '../../languageSchemas.ts'
import { instantSchema, millisSchema } from '../../timeSchemas.ts'
import { segmentKinds } from './segmentKinds.ts'

/** A planned length in milliseconds, a day at most. */
export const lengthSchema = millisSchema.min(0).max(24 * 3_600_000)

/** A part of a segment with a clock of its own: a panel's speaker, a country's five minutes. */
export const slotSchema = z.object({
  id: idSchema,
  title: localTextSchema,
  planned: lengthSchema,
  /** Who speaks in it, where that is known: they have the floor while it runs. */
  personId: idSchema.optional(),
})

export const webLinkSchema = z.object({
  label: z.string().max(200),
  url: z
    .string()
    .max(2_000)
    .regex(/^https?:\/\/\S+$/),
})

/** A file kept by the server; its content is fetched by id. `size` in bytes. */
export const fileRefSchema = z.object({
  id: idSchema,
  name: z.string().min(1).max(200),
  size: z.number().int().nonnegative(),
})

export const segmentPlanSchema = z.object({
  id: idSchema,
  kind: z.enum(segmentKinds),
  title: localTextSchema,
  points: z.array(localTextSchema).max(30),
  coordinator: localTextSchema,
  /** Planned length in milliseconds; with `endsAt` it is what was meant when no end was fixed. */
  planned: lengthSchema,
  /** The part of the sitting it belongs to; segments of one part stand under one heading. */
  part: localTextSchema.optional(),
  speakers: z.array(localTextSchema).max(30).optional(),
  outcomes: z.array(localTextSchema).max(30).optional(),
  /** Read by staff alone. */
  staffNotes: z.string().max(5_000).optional(),
  links: z.array(webLinkSchema).max(20).optional(),
  files: z.array(fileRefSchema).max(20).optional(),
  slots: z.array(slotSchema).max(60).optional(),
  /** A hard start: it does not begin earlier. Without it the segment begins when the one before it ends. */
  startsAt: instantSchema.optional(),
  /** A fixed end: it lasts until then, however late it begins. */
  endsAt: instantSchema.optional(),
  /** Whether Next comes by itself when its time is over. */
  advance: z.enum(['manual', 'automatic']).optional(),
  /** Of group work: the texts close so long before its end, in milliseconds. */
  lockBefore: millisSchema
    .min(0)
    .max(60 * 60_000)
    .optional(),
  /** It gives no time when time is recovered. */
  isFirm: z.boolean().optional(),
})
