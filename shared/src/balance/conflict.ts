/** What `balanceGroups` answers when no seating exists; finding conflicts is done elsewhere. */
import type { Bilingual } from '../language.ts'

/**
 * `duplicate` and `unknown` are about ids. `clash` is proven: the rules named cannot be kept together, and leaving out
 * any one of them dissolves this clash. `notFound` is not proven: the search gave up within its budget. `interpreters`:
 * more groups are interpreted than there are interpreters for.
 */
export type ConflictCode = 'duplicate' | 'unknown' | 'interpreters' | 'clash' | 'notFound'

export interface Conflict {
  readonly code: ConflictCode
  readonly message: Bilingual
  /** Ids of the people concerned, sorted. */
  readonly people: readonly string[]
  /** Ids of the groups concerned, sorted. */
  readonly groups: readonly string[]
}
