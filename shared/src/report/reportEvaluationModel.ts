/** What people answered when they were asked about the workshop, as the report's model holds it: sums and words, no names. */
import type { Id } from '../ids.ts'
import type { Said } from './passage.ts'

export type ReportEvaluation = {
  readonly invited: number
  readonly answered: number
  /** Neither choices nor remarks where too few answered to be told. */
  readonly questions: readonly {
    readonly id: Id
    readonly question: Said
    /** How many chose what; empty where people wrote. */
    readonly choices: readonly { readonly label: Said; readonly count: number }[]
    /** The mean of the marks, null where none is told. */
    readonly mean: number | null
    /** What people wrote, without their names. */
    readonly remarks: readonly Said[]
  }[]
}
