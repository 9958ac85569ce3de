/** What the engine asks of its neighbours before deciding: the wording of a joint item, held still while it decides. */
import type { WordingNow } from '@plenaria/shared/workshop/plenary/decidePlenary'

export interface WordingSource {
  /** Runs `task` with the item's wording while no edit of the joint list is committed. */
  holding<T>(workshopId: string, jointItemId: string, task: (wording: WordingNow) => Promise<T>): Promise<T>
}
