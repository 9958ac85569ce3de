/** Joins pairs to clusters: the strongest first, nobody with those they are kept apart from, and no chains of chance. Pure. */

export type Edge = { readonly one: number; readonly other: number; readonly strength: number }

/** Every member of a cluster is at least so like one of them, in terms of the threshold (CO5). */
const LEAST_TO_THE_HEART = 0.6

export type ClusterRules = {
  readonly size: number
  /** Strongest first. */
  readonly edges: readonly Edge[]
  readonly together: readonly (readonly [number, number])[]
  readonly isApart: (one: number, other: number) => boolean
  readonly strengthOf: (one: number, other: number) => number
}

/** @returns clusters of two and more, members in the order of the items */
export const clustersOf = (rules: ClusterRules): readonly (readonly number[])[] => {
  const { size, edges, together, isApart, strengthOf } = rules
  const clusterOf = Array.from({ length: size }, (_, at) => [at])
  const join = (one: number, other: number) => {
    const [a, b] = [clusterOf[one] ?? [], clusterOf[other] ?? []]
    if (a === b) return
    const joined = [...a, ...b]
    for (const member of joined) clusterOf[member] = joined
  }
  const hasHeart = (members: readonly number[]) =>
    members.some((heart) => members.every((one) => one === heart || strengthOf(heart, one) >= LEAST_TO_THE_HEART))
  const mayJoin = (one: number, other: number) => {
    const [a, b] = [clusterOf[one] ?? [], clusterOf[other] ?? []]
    if (a === b || a.some((left) => b.some((right) => isApart(left, right)))) return false
    return hasHeart([...a, ...b])
  }
  for (const [one, other] of together) join(one, other)
  for (const { one, other } of edges) if (mayJoin(one, other)) join(one, other)
  return [...new Set(clusterOf)]
    .filter((members) => members.length > 1)
    .map((members) => members.toSorted((a, b) => a - b))
    .toSorted(([a = 0], [b = 0]) => a - b)
}
