/** What comes of each adopted item, as the report's model holds it. */
import type { Id } from '../ids.ts'
import type { Progress } from '../workshop/followUp/followUp.ts'
import type { Moment } from './moment.ts'
import type { Said } from './passage.ts'

export type ReportFollowUp = {
  readonly jointItemId: Id
  /** Topic and number of the item, `II.3`. */
  readonly label: string
  /** Delegations, and secretariats of platforms. */
  readonly responsible: readonly Said[]
  /** The end of the day by which it is due. */
  readonly dueAt: Moment | null
  readonly indicator: Said | null
  readonly progress: Progress
  /** When the report was made. */
  readonly isOverdue: boolean
  /** What was reported, the oldest first. */
  readonly reports: readonly { readonly progress: Progress; readonly note: Said; readonly at: Moment }[]
}
