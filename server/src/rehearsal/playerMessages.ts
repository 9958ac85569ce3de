/** What the server and the process of a rehearsal's players say to each other. */
import type { PlayOrder, PlayOutcome } from './player.ts'

export type ToPlayer = { type: 'play'; order: PlayOrder } | { type: 'clockSet'; asked: number; problem: string | null }
export type FromPlayer =
  | { type: 'ready' }
  | { type: 'setClock'; asked: number; workshopAt: number; rate: number }
  | { type: 'over'; outcome: PlayOutcome }
