/** Tells which slice a command or event belongs to, by the types its schema lists. */
import type { z } from 'zod'

type Tagged = z.ZodObject<{ type: z.ZodLiteral<string> }>

/** @returns a guard that is true for values whose `type` the schema knows; the value must be parsed already */
export const ofKind = <Options extends readonly Tagged[]>(schema: z.ZodDiscriminatedUnion<Options, 'type'>) => {
  const types: ReadonlySet<string> = new Set(schema.options.flatMap(({ shape }) => [...shape.type.values]))
  return (value: { type: string }): value is z.infer<Options[number]> => types.has(value.type)
}
