/** What the engine asks of its neighbours before deciding. */
import type { Institutions } from '@plenaria/shared/workshop/views/balanceProblemOf'
import type { WordingNow } from '@plenaria/shared/workshop/plenary/decidePlenary'

/** The wording of a joint item, held still while the engine decides. */
export interface WordingSource {
  /** Runs `task` with the item's wording while no edit of the joint list is committed. */
  holding<T>(workshopId: string, jointItemId: string, task: (wording: WordingNow) => Promise<T>): Promise<T>
}

/** Where people work, as the registry knows it now. */
export type InstitutionSource = (workshopId: string) => Promise<Institutions>
