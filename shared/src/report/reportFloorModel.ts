/** Who spoke for how long and what was asked in writing, as the report's model holds it. */
import type { Id } from '../ids.ts'
import type { Said } from './passage.ts'

/** Of one delegation or platform; seconds without pauses. */
export type ReportSpeaking = {
  readonly id: Id
  readonly name: Said
  readonly speeches: number
  readonly secondsInPlenary: number
  readonly secondsInGroups: number
}

export type ReportQuestion = {
  readonly id: Id
  /** Null for plenary. */
  readonly group: Said | null
  readonly author: Said
  readonly party: Said
  readonly text: Said
  readonly supporters: number
  readonly outcome: 'open' | 'answered' | 'merged' | 'setAside'
  /** Why it was set aside; null otherwise. */
  readonly reason: Said | null
  readonly answers: readonly { readonly by: Said; readonly text: Said }[]
  readonly wasAnsweredOrally: boolean
}

export type ReportFloor = {
  /** In the charter's order, those that did not speak included; who speaks for two platforms counts in each. */
  readonly delegations: readonly ReportSpeaking[]
  readonly platforms: readonly ReportSpeaking[]
  /** Published ones, in the order in which they were asked; what nobody published is not reported. */
  readonly questions: readonly ReportQuestion[]
}
