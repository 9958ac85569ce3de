/** Ids are made by whoever sends a command, never inside the core. */
import { z } from 'zod'

/**
 * Letters, digits, `_` and `-`; the full stop is left out because it separates the parts of a doc name. Names every
 * object inherits (`constructor`, `__proto__`) are no ids, because ids are keys of records.
 */
export const idSchema = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,64}$/)
  .refine((id) => !(id in {}))
export type Id = z.infer<typeof idSchema>
