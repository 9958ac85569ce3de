/**
 * Random values of a schema, for laws. It reads the schema itself, so a command or event that is added is tried at once;
 * it knows only the shapes the core's schemas are made of, and says so when it meets another.
 */
import fc from 'fast-check'
import { z } from 'zod'
import { type Id, idSchema } from '../ids.ts'
import { languageSchema } from '../languageSchemas.ts'
import { zoneSchema } from '../zone.ts'

/** Ids to choose from, by the name of the key they stand under, or of that and the one above it (`slots.id`); `id` serves keys that are not named. */
export type IdsByKey = Readonly<Record<string, readonly Id[]>> & { readonly id: readonly Id[] }

type Context = { key: string; above: string; ids: IdsByKey }

const textOf = (schema: z.ZodString, { key, above, ids }: Context): fc.Arbitrary<unknown> => {
  if (schema === idSchema) return fc.constantFrom(...(ids[`${above}.${key}`] ?? ids[key] ?? ids.id))
  if (schema === languageSchema) return fc.constantFrom('es', 'en')
  if (schema === zoneSchema) return fc.constantFrom('America/Costa_Rica', 'America/New_York')
  const fitting = (texts: readonly string[]) => texts.filter((text) => schema.safeParse(text).success)
  const plain = fitting(['', 'a', 'words and words', 'https://example.org/a'])
  return fc.constantFrom(...(plain.length > 0 ? plain : fitting(shaped)))
}

/** For texts of a shape of their own: hashes, sections of the report. */
const shaped = ['a'.repeat(64), 'b'.repeat(64), 'sitting:day-1', 'group:group-1', 'group:nowhere']

/** Numbers near nought, or near the least allowed, so that moments and sequence numbers meet. */
const numberOf = ({ minValue, maxValue }: z.ZodNumber): fc.Arbitrary<number> => {
  const least = Math.max(minValue ?? -100_000, -100_000)
  return fc.integer({ min: Math.ceil(least) || 1, max: Math.min(maxValue ?? Infinity, least + 200_000) })
}

const objectOf = (schema: z.ZodObject, context: Context): fc.Arbitrary<unknown> => {
  const fields = Object.entries(schema.shape).map(
    ([key, field]) => [key, generate(field, { ...context, key, above: context.key })] as const,
  )
  const requiredKeys = fields.flatMap(([key]) => (schema.shape[key] instanceof z.ZodOptional ? [] : [key]))
  return fc.record(Object.fromEntries(fields), { requiredKeys })
}

/** One to three, or as many as the schema asks for. */
const arrayOf = (schema: z.ZodArray, context: Context): fc.Arbitrary<unknown> => {
  const { minItems = 1, maxItems = 3 } = sizeSchema.parse(z.toJSONSchema(schema, { unrepresentable: 'any' }))
  const [minLength, maxLength] = [Math.max(1, minItems), Math.max(Math.min(3, maxItems), minItems)]
  return fc.array(generate(schema.element, context), { minLength, maxLength })
}
const sizeSchema = z.object({ minItems: z.number().optional(), maxItems: z.number().optional() })

const generate = (schema: unknown, context: Context): fc.Arbitrary<unknown> => {
  if (schema instanceof z.ZodObject) return objectOf(schema, context)
  if (schema instanceof z.ZodUnion) return fc.oneof(...schema.options.map((option) => generate(option, context)))
  if (schema instanceof z.ZodArray) return arrayOf(schema, context)
  if (schema instanceof z.ZodOptional) return generate(schema.unwrap(), context)
  if (schema instanceof z.ZodNullable) return fc.option(generate(schema.unwrap(), context), { freq: 3 })
  if (schema instanceof z.ZodRecord) {
    const entries = [generate(schema.keyType, context), generate(schema.valueType, context)] as const
    return fc.array(fc.tuple(...entries), { maxLength: 4 }).map((pairs) => Object.fromEntries(pairs))
  }
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values)
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options)
  if (schema instanceof z.ZodBoolean) return fc.boolean()
  if (schema instanceof z.ZodNumber) return numberOf(schema)
  if (schema instanceof z.ZodString) return textOf(schema, context)
  throw new Error(`No random values are known for this schema under "${context.key}"`)
}

/** @returns values that the schema parses, as parsed */
export const arbitraryOf = <T>(schema: z.ZodType<T>, ids: IdsByKey): fc.Arbitrary<T> =>
  generate(schema, { key: 'id', above: '', ids }).map((value) => schema.parse(value))
