/** Gives every group a moderator of each platform and a rapporteur, and names the gaps. Interpreters are matched elsewhere. */
import type { BalanceGroup } from './balanceProblem.ts'
import { byCodeUnit } from './byCodeUnit.ts'
import { cheapestAssignment } from './cheapestAssignment.ts'

/** Somebody who can serve one group. */
export interface Candidate {
  readonly id: string
  readonly understands: readonly string[]
  /** The one group this person can serve: whoever sits in a group reports there, and a choice made by hand stays. */
  readonly onlyIn?: string
}

export interface Moderator extends Candidate {
  /** The platform whose secretariat sends the moderator. */
  readonly platform: string
}

/** `tooFew`: everybody serves already. `language`: those who are left understand none of the groups that are left. */
export type GapReason = 'tooFew' | 'language'

export interface StaffPost {
  readonly group: string
  readonly person: string
}

export interface StaffGap {
  readonly group: string
  readonly reason: GapReason
}

const canServe = ({ understands, onlyIn }: Candidate, { id, mode }: BalanceGroup) =>
  (onlyIn === undefined || onlyIn === id) && (mode === 'interpreted' || understands.includes(mode))

const sorted = <Item extends { readonly id: string }>(items: readonly Item[]) =>
  [...items].sort((a, b) => byCodeUnit(a.id, b.id))

/** One candidate a group, as many groups as can be; somebody who is bound to a group goes before somebody who is free. */
function matchOnePerGroup(groups: readonly BalanceGroup[], candidates: readonly Candidate[]) {
  const [rows, columns] = [sorted(groups), sorted(candidates)]
  const costs = rows.map((group) =>
    columns.map((one) => (canServe(one, group) ? Number(one.onlyIn === undefined) : null)),
  )
  const { columnOf } = cheapestAssignment(
    costs,
    columns.map(() => 1),
  )
  const posts = rows.flatMap(({ id }, row): StaffPost[] => {
    const person = columns[columnOf[row] ?? -1]?.id
    return person === undefined ? [] : [{ group: id, person }]
  })
  const isFree = columns.some((_, column) => !columnOf.includes(column))
  const gaps = rows.flatMap(({ id }, row): StaffGap[] =>
    columnOf[row] === -1 ? [{ group: id, reason: isFree ? 'language' : 'tooFew' }] : [],
  )
  return { posts, gaps }
}

export interface ModeratorMatch {
  readonly posts: readonly (StaffPost & { readonly platform: string })[]
  /** A platform that has no moderator in a group. */
  readonly gaps: readonly (StaffGap & { readonly platform: string })[]
}

/**
 * One moderator of each platform a group, each in one group at most, as many posts filled as can be.
 *
 * @param moderators a person who is listed for two platforms may be given two groups: list everybody once
 */
export function matchModerators(
  platforms: readonly string[],
  groups: readonly BalanceGroup[],
  moderators: readonly Moderator[],
): ModeratorMatch {
  const matched = [...new Set(platforms)].sort(byCodeUnit).map((platform) => {
    const { posts, gaps } = matchOnePerGroup(
      groups,
      moderators.filter((one) => one.platform === platform),
    )
    return { posts: posts.map((post) => ({ ...post, platform })), gaps: gaps.map((gap) => ({ ...gap, platform })) }
  })
  return { posts: matched.flatMap(({ posts }) => posts), gaps: matched.flatMap(({ gaps }) => gaps) }
}

export interface RapporteurMatch {
  readonly posts: readonly StaffPost[]
  readonly gaps: readonly StaffGap[]
}

/** One rapporteur a group; candidates who sit in a group already say so by `onlyIn`. */
export const matchRapporteurs = (groups: readonly BalanceGroup[], candidates: readonly Candidate[]): RapporteurMatch =>
  matchOnePerGroup(groups, candidates)
