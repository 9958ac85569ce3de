/** The balance of the groups as the report's model holds it. */
import type { LevelName, LevelStatus } from '../balance/level.ts'
import type { Id } from '../ids.ts'
import type { PlanRecord } from '../workshop/groups/groupsEvents.ts'
import type { Said } from './passage.ts'

/** How evenly people were divided, against the least that the rules allow; what the annex prints. */
export type ReportBalance = {
  readonly statements: readonly Said[]
  readonly levels: readonly {
    readonly id: LevelName
    readonly name: Said
    /** Sum over the sets of (Σ n² − the least Σ n²) / 2, as in the balance module. */
    readonly excess: number
    readonly bound: number
    readonly status: LevelStatus
    readonly said: Said
  }[]
  readonly seats: readonly {
    readonly group: Said
    readonly people: number
    readonly voices: number
    readonly platforms: readonly {
      readonly platformId: Id
      readonly seats: number
      readonly ownVoices: number
      /** The fewest and the most seats of an even spread. */
      readonly band: readonly [number, number]
    }[]
  }[]
  /** What each rule cost when the groups were proposed. */
  readonly rules: readonly {
    readonly rule: Said
    readonly price: PlanRecord['prices'][number]['price']
    readonly said: Said
    readonly gains: PlanRecord['prices'][number]['gains']
  }[]
}
