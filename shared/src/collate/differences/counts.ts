/** Counting what a text has of each kind, and comparing two counts. Pure. */

export type Counts = ReadonlyMap<string, number>

export const countKinds = (kinds: readonly string[]): Counts => {
  const counts = new Map<string, number>()
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
}

export const isSameCounts = (a: Counts, b: Counts): boolean =>
  a.size === b.size && [...a].every(([kind, count]) => b.get(kind) === count)

export const isSubset = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].every((one) => b.has(one))

export const isSameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && isSubset(a, b)
