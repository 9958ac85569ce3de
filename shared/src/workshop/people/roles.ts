/** The duties people hold in a workshop. A person may hold several; scope is a platform where it matters. */
import { z } from 'zod'
import { idSchema } from '../../ids.ts'

export const roles = [
  'facilitator',
  'secretariat',
  'moderator',
  'rapporteur',
  'delegate',
  'observer',
  'expert',
  'interpreter',
] as const
export type Role = (typeof roles)[number]

/** `platformId` names the secretariat a facilitator, moderator or member of the secretariat serves. */
export const grantSchema = z.object({ role: z.enum(roles), platformId: idSchema.nullable() })
export type Grant = z.infer<typeof grantSchema>

/** The role that best says what somebody is here for: the first of `roles` they hold. */
export const leadingRole = (grants: readonly Grant[]): Role =>
  roles.find((role) => grants.some((grant) => grant.role === role)) ?? 'observer'
