/** How evenly one level of sets is spread over the groups, as shown to people. It holds no calculation. */

/** Earlier levels are never traded for later ones. */
export const levelNames = ['platforms', 'size', 'countries', 'voices', 'finer'] as const
export type LevelName = (typeof levelNames)[number]
export const isLevelName = (name: string): name is LevelName => levelNames.some((known) => known === name)

/**
 * `proven`: no seating under these rules is more even. `best`: the most even that the search found.
 * `above`: made by hand, and a more even one may exist. `below`: made by hand, and only possible by breaking a rule.
 */
export type LevelStatus = 'proven' | 'best' | 'above' | 'below'

export interface SetBalance {
  /** A platform, a delegation, `everyone`, `concurrent`, `observers`, `experts`, `organisation:…`, `institution:…`, … */
  readonly name: string
  /** Group id → how many people of the set sit there. */
  readonly perGroup: Readonly<Record<string, number>>
  /** The fewest and the most people per group of a perfectly even spread. */
  readonly band: readonly [number, number]
}

export interface Level {
  readonly name: LevelName
  /** Sum over the sets of (Σ n² − the least possible Σ n²) / 2: zero when every set is within its band. */
  readonly excess: number
  /** No seating that keeps the rules has less excess than this. */
  readonly bound: number
  readonly status: LevelStatus
  readonly sets: readonly SetBalance[]
}
