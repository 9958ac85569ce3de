/** The links of delegations that work, as the server counts them. */
import type { Instant } from '@plenaria/shared/time'

/** By delegation; `since` is when the last one was made. */
export type OpenLinks = Readonly<Record<string, { readonly count: number; readonly since: Instant }>>

/** @param isMeant of which delegations */
export const countLinks = (
  links: OpenLinks,
  isMeant: (delegationId: string) => boolean = () => true,
): { readonly count: number; readonly delegations: number } => {
  const open = Object.entries(links).filter(([delegationId]) => isMeant(delegationId))
  return { count: open.reduce((sum, [, { count }]) => sum + count, 0), delegations: open.length }
}
