/** The duties people hold in a workshop. A person may hold several; scope is a platform where it matters. */
import type { Id } from '../../ids.ts'

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
export type Grant = { role: Role; platformId: Id | null }

/** The role that best says what somebody is here for: the first of `roles` they hold. */
export const leadingRole = (grants: readonly Grant[]): Role =>
  roles.find((role) => grants.some((grant) => grant.role === role)) ?? 'observer'
