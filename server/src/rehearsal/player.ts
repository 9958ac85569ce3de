/** The port of whatever plays the people of a rehearsal: it is given seats of a copy, and knows nothing else of the server. */
import type { Id } from '@plenaria/shared/ids'

export type PlayOrder = {
  /** Address of this server. */
  url: string
  workshopId: Id
  seats: readonly { personId: Id; role: string; secret: string }[]
  /** Whether simulated facilitators lead; otherwise a real one does, and the others play along. */
  isLed: boolean
  /** How many times faster than real time. */
  speed: number
  seed: number
}

/** What the play came to; `problem` is a sentence for those who run the server, in English. */
export type PlayOutcome = {
  ok: boolean
  items: { recorded: number; adopted: number; setAside: number; unplaced: number }
  texts: { saved: number; lost: number }
  disagreeing: readonly string[]
  problem: string | null
}

export type PlayCalls = {
  /** Sets the clock of the copy. */
  setClock: (workshopAt: number, rate: number) => Promise<void>
  /** Called once, also after `stop`; null when the player ended without an outcome. */
  onOver: (outcome: PlayOutcome | null) => void
}

/** `stop` resolves when nothing of the player is left. */
export type Player = { stop: () => Promise<void> }
export type StartPlayer = (order: PlayOrder, calls: PlayCalls) => Player
