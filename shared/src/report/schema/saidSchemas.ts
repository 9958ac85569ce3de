/** Words, moments and numbers as a report's file must hold them: nothing in them may break a form that is made of them. */
import { z } from 'zod'
import { idSchema } from '../../ids.ts'
import { languageSchema } from '../../languageSchemas.ts'
import { instantSchema } from '../../timeSchemas.ts'
import { hrefOf } from '../../markup/hrefOf.ts'
import { cleanText } from '../cleanText.ts'
import { isoSeconds } from '../isoSeconds.ts'
import { written } from '../markedText.ts'
import type { Passage } from '../passage.ts'

/** Far above what anybody can type in one place; in characters. */
export const longestReportText = 1_000_000

const isPrintable = (text: string): boolean => cleanText(text) === text

// Every `id` below is a name in the published schema.
export const textSchema = z
  .string()
  .max(longestReportText)
  .refine(isPrintable, 'unprintable')
  .meta({ id: 'Text', description: 'Without control characters; lines end with \\n.' })
export const namedIdSchema = idSchema.meta({ id: 'Id', description: 'An id of the workshop, or of something in it.' })
export const spokenSchema = languageSchema.meta({ id: 'Language', description: 'BCP 47.' })
export const countSchema = z.int().nonnegative()
export const hashSchema = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('SHA-256 of the JSON of that copy without `hash`, in hexadecimal.')

/** An address that a document may have. */
export const linkSchema = z.string().refine((address) => hrefOf(address) === address, 'noAddress')

const runSchema = z.strictObject({
  text: z
    .string()
    .max(longestReportText)
    .regex(/^[^\n]*$/, 'lineEnd')
    .refine(isPrintable, 'unprintable'),
  strong: z.boolean(),
  link: linkSchema.nullable(),
})
const linesSchema = z
  .array(
    z.strictObject({
      letter: z.int().positive().nullable().describe('1 for a); null for a paragraph of its own.'),
      runs: z.array(runSchema),
    }),
  )
  .meta({ id: 'Lines', description: 'The text again with bold words, links and letters; absent where it has none.' })

/** What is shown bold or as a link says the same as the plain text, so that every form says the same. */
const isOneText = ({ text, lines }: Pick<Passage, 'text' | 'lines'>, language: 'es' | 'en'): boolean =>
  lines === undefined || written(lines, language).text === text

export const passageSchema = z
  .strictObject({
    text: textSchema,
    language: spokenSchema.nullable().describe('What the words are really in; null where nobody said.'),
    note: textSchema.nullable().describe('To be shown before the words.'),
    lines: linesSchema.exactOptional(),
  })
  .meta({ id: 'Passage', description: 'Words as one language version of the report shows them.' })

export const saidSchema = z
  .strictObject({ es: passageSchema, en: passageSchema })
  .refine(({ es, en }) => isOneText(es, 'es') && isOneText(en, 'en'), 'twoTexts')
  .meta({ id: 'Said', description: 'The same words in every language version of the report.' })

export const originalSchema = z
  .strictObject({ language: spokenSchema, text: textSchema, lines: linesSchema.exactOptional() })
  .refine((original) => isOneText(original, 'es'), 'twoTexts')

const isoPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$/
/** The last moment of the year 9999. */
const lastInstant = 253_402_300_799_999

export const momentSchema = z
  .strictObject({
    at: instantSchema.max(lastInstant).describe('Milliseconds since 1970-01-01T00:00Z.'),
    local: z.string().regex(isoPattern).describe('ISO 8601 on the wall clock of the workshop’s zone, to the second.'),
  })
  .refine(({ at, local }) => isoSeconds(local) === Math.floor(at / 1_000), 'twoMoments')
  .meta({ id: 'Moment', description: 'A moment, for machines and on the wall.' })

export const numberedTextSchema = z.strictObject({ number: z.int().positive(), text: saidSchema }).meta({
  id: 'NumberedText',
  description: 'A paragraph that can be cited by its number, which is the same in every language.',
})
