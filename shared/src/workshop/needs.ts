/** Which commands need something read from outside the log before they can be decided. The engine fetches it; the core never does. */
import type { Id } from '../ids.ts'
import type { PlanMethod } from './groups/groups.ts'
import type { Command } from './workshop.ts'

export type Need =
  | { kind: 'wordings'; jointItemIds: readonly Id[] }
  | { kind: 'proposal'; seed: number; method: PlanMethod; rounds: number }
  | { kind: 'newcomerSeat'; personId: Id }

export const needOf = (command: Command): Need | null => {
  switch (command.type) {
    case 'OpenBracket':
    case 'ResolveBracket':
    case 'ProposeChairText':
    case 'NoteWording':
    case 'CallEditorial':
    case 'TakePosition':
    case 'AskForObjections':
    case 'Adopt':
    case 'AdoptAdReferendum':
      return { kind: 'wordings', jointItemIds: [command.jointItemId] }
    case 'AskEnBloc':
    case 'AdoptEnBloc':
    case 'OpenSilence':
      return { kind: 'wordings', jointItemIds: command.items.map(({ jointItemId }) => jointItemId) }
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
