/** Ids are made by whoever sends a command, never inside the core. */
import { z } from 'zod'
import { idPattern, isInherited } from './isId.ts'

export const idSchema = z
  .string()
  .regex(idPattern)
  .refine((id) => !isInherited(id))
export type Id = z.infer<typeof idSchema>
