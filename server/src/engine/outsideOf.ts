/** Fetches what a command's decision needs from outside the log, and hands it to the task that decides. */
import { seatNewcomer } from '@plenaria/shared/balance/seatNewcomer'
import { nothingOutside, type Outside } from '@plenaria/shared/workshop/decide'
import type { GroupProposal } from '@plenaria/shared/workshop/groups/groupsFacts'
import { needOf } from '@plenaria/shared/workshop/needs'
import { balanceProblemOf } from '@plenaria/shared/workshop/views/balanceProblemOf'
import type { Command, Workshop } from '@plenaria/shared/workshop/workshop'
import type { Balancing } from './balancing.ts'
import type { WordingSource } from './outsidePort.ts'

const propose = async (workshop: Workshop, seed: number, balancing: Balancing): Promise<GroupProposal> => {
  const result = await balancing.ask('balance', { ...balanceProblemOf(workshop), seed })
  if (!result.ok) return null
  return {
    seats: result.assignment,
    levels: result.levels.map(({ name, excess, bound, status }) => ({ name, excess, bound, status })),
  }
}

export type OutsidePorts = { wordings: WordingSource; balancing: Balancing }

export const withOutside = async <T>(
  place: { workshopId: string; workshop: Workshop },
  command: Command,
  { wordings, balancing }: OutsidePorts,
  task: (outside: Outside) => Promise<T>,
): Promise<T> => {
  const { workshopId, workshop } = place
  const need = needOf(command)
  switch (need?.kind) {
    case undefined:
      return task(nothingOutside)
    case 'wording':
      return wordings.holding(workshopId, need.jointItemId, (wordingNow) => task({ ...nothingOutside, wordingNow }))
    case 'proposal':
      return task({ ...nothingOutside, proposal: await propose(workshop, need.seed, balancing) })
    case 'newcomerSeat': {
      const newcomerSeat = seatNewcomer(balanceProblemOf(workshop), workshop.groups.seats, need.personId)
      return task({ ...nothingOutside, newcomerSeat })
    }
  }
}
