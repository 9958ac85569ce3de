/** Which commands need something read from outside the log before they can be decided. The engine fetches it; the core never does. */
import type { Id } from '../ids.ts'
import type { PlanMethod } from './groups/groups.ts'
import type { Command } from './workshop.ts'

export type Need =
  | { kind: 'wordings'; jointItemIds: readonly Id[] }
  | { kind: 'proposal'; seed: number; method: PlanMethod; rounds: number }
  | { kind: 'newcomerSeat'; personId: Id }
  | { kind: 'logVersion' }
  | { kind: 'reportSnapshot'; of: 'draft' | 'final' }
  /** Which of these people are connected this second, and heard if they are on air (IN20). */
  | { kind: 'connected'; personIds: readonly Id[] }
  | { kind: 'recording' }
  /** A picture that was uploaded as a logo. */
  | { kind: 'logo'; sha256: string }

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
    case 'FreezeSection':
      return { kind: 'logVersion' }
    case 'SendForReview':
      return { kind: 'reportSnapshot', of: 'draft' }
    case 'FinaliseReport':
      return { kind: 'reportSnapshot', of: 'final' }
    case 'TakeOver':
      return { kind: 'connected', personIds: [command.personId] }
    case 'AskToRecord':
    case 'StartRecording':
      return { kind: 'recording' }
    case 'SetPlatformLogo':
      return { kind: 'logo', sha256: command.sha256 }
    default:
      return null
  }
}
