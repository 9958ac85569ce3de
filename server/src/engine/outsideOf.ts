/** Fetches what a command's decision needs from outside the log, and hands it to the task that decides. */
import type { Instant } from '@plenaria/shared/time'
import { nothingOutside, type Outside } from '@plenaria/shared/workshop/decide'
import { needOf } from '@plenaria/shared/workshop/needs'
import { newcomerGroup } from '@plenaria/shared/workshop/views/newcomerGroup'
import type { Command, Workshop } from '@plenaria/shared/workshop/workshop'
import type { Balancing } from './balancing.ts'
import type { InstitutionSource, WordingSource } from './outsidePort.ts'
import { proposeGroups } from './proposeGroups.ts'

export type OutsidePorts = { wordings: WordingSource; institutions: InstitutionSource; balancing: Balancing }

export const withOutside = async <T>(
  place: { workshopId: string; workshop: Workshop; now: Instant },
  command: Command,
  { wordings, institutions, balancing }: OutsidePorts,
  task: (outside: Outside) => Promise<T>,
): Promise<T> => {
  const { workshopId, workshop, now } = place
  const need = needOf(command)
  switch (need?.kind) {
    case undefined:
      return task(nothingOutside)
    case 'wordings':
      return wordings.holding(workshopId, need.jointItemIds, (read) => task({ ...nothingOutside, wordings: read }))
    case 'proposal':
      return task({
        ...nothingOutside,
        proposal: await proposeGroups(workshop, await institutions(workshopId), need, balancing),
      })
    case 'newcomerSeat': {
      const newcomerSeat = newcomerGroup(workshop, await institutions(workshopId), need.personId, now)
      return task({ ...nothingOutside, newcomerSeat })
    }
  }
}
