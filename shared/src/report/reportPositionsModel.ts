/** Where each delegation stands on each adopted item, as the report's model holds it. */
import type { Id } from '../ids.ts'
import type { Stance } from '../workshop/plenary/plenary.ts'
import type { Moment } from './moment.ts'
import type { Said } from './passage.ts'

/** One for each adopted item and each delegation whose agreement was sought, or that spoke about it all the same. */
export type ReportPosition = {
  readonly jointItemId: Id
  /** Topic and number of the item, `II.3`. */
  readonly label: string
  readonly delegationId: Id
  readonly delegation: Said
  /** Platforms the delegation belongs to. */
  readonly platforms: readonly Id[]
  /** What it said of the adopted wording; null when it said nothing, which in plenary is agreement. */
  readonly stance: Stance | null
  /** It was not there at the adoption and had said nothing: not counted as agreeing. */
  readonly wasAbsent: boolean
  /** Its answer *ad referendum*; null where it was not asked. */
  readonly answer: 'awaited' | 'confirmed' | 'notConfirmed' | null
  /** Its own words, the oldest first. */
  readonly statements: readonly {
    readonly kind: 'position' | 'answer' | 'explanation'
    readonly text: Said
    readonly at: Moment
  }[]
}
