/** How far the making of one file of the report has come, as the server tells it and the desk shows it. */
import type { Id } from '../ids.ts'
import type { Refusal } from '../workshop/refusals.ts'

/** In the order in which they are passed: the record is read, the text laid out, its pages set, the file written. */
export const exportStages = ['reading', 'laying', 'paging', 'writing'] as const
export type ExportStage = (typeof exportStages)[number]

export type ExportState =
  /** `ahead`: how many others are made before it. */
  | { readonly status: 'waiting'; readonly ahead: number }
  /** `percent` is what is done, as far as one can tell: it grows by stages. */
  | { readonly status: 'running'; readonly stage: ExportStage; readonly percent: number }
  | {
      readonly status: 'done'
      readonly fileName: string
      /** Bytes. */
      readonly size: number
      readonly remarks: ExportRemarks
    }
  | { readonly status: 'failed'; readonly refusal: Refusal }

/** What whoever opens the file should know about it. */
export type ExportRemarks = {
  /** Characters that no packaged font has, as they are printed instead: `U+1F64F`. */
  readonly missing: readonly string[]
  /** Whether the contents of a Word file wait for Word to number their pages. */
  readonly isUnpaged: boolean
  /** Whose logo is not in it, because its picture was lost or damaged: their names stand alone. */
  readonly logos: readonly { readonly platformId: Id; readonly owner: string }[]
}
