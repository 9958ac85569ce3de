/** What the engine asks of its neighbours before deciding. */
import type { Institutions } from '@plenaria/shared/workshop/views/balanceProblemOf'
import type { WordingNow } from '@plenaria/shared/workshop/plenary/plenaryFacts'

/** The wordings of joint items, held still while the engine decides. */
export interface WordingSource {
  /** Runs `task` with the wordings that could be read, while no edit of the joint list is committed. */
  holding<T>(
    workshopId: string,
    jointItemIds: readonly string[],
    task: (wordings: Readonly<Record<string, WordingNow>>) => Promise<T>,
  ): Promise<T>
}

/** Where people work, as the registry knows it now. */
export type InstitutionSource = (workshopId: string) => Promise<Institutions>
