/** Which commands need something read from outside the log before they can be decided. The engine fetches it; the core never does. */
import type { Id } from '../ids.ts'
import type { PlanMethod } from './groups/groups.ts'
import type { Command } from './workshop.ts'

export type Need =
  | { kind: 'wording'; jointItemId: Id }
  | { kind: 'proposal'; seed: number; method: PlanMethod; rounds: number }
  | { kind: 'newcomerSeat'; personId: Id }

export const needOf = (command: Command): Need | null => {
  switch (command.type) {
    case 'AskForObjections':
    case 'Adopt':
      return { kind: 'wording', jointItemId: command.jointItemId }
    case 'PlanGroups':
      return {
        kind: 'proposal',
        seed: command.seed,
        method: command.method ?? 'balanced',
        rounds: command.rounds ?? 1,
      }
    case 'SeatNewcomer':
      return { kind: 'newcomerSeat', personId: command.personId }
    default:
      return null
  }
}
