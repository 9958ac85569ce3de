/** What every page of a segment's form works on. */
import type { DraftProblem, SegmentDraft } from '../segmentDraft.ts'

export type FieldsProps = {
  readonly draft: SegmentDraft
  readonly change: (more: Partial<SegmentDraft>) => void
  /** The sentence about what is wrong with a field, once somebody has tried to save. */
  readonly errorOf: (problem: DraftProblem) => string | undefined
}
