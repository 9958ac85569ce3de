/** A player of rehearsals who does nothing until told to be over. For tests. */
import type { Player, PlayCalls, PlayOrder, StartPlayer } from '../rehearsal/player.ts'

export type IdlePlayer = Player & {
  readonly order: PlayOrder
  readonly calls: PlayCalls
  readonly isStopped: () => boolean
}

/** @param started every player that was started, in order */
export const idlePlayers =
  (started: IdlePlayer[] = []): StartPlayer =>
  (order, calls) => {
    let isStopped = false
    const player: IdlePlayer = {
      order,
      calls,
      isStopped: () => isStopped,
      stop: async () => {
        isStopped = true
        calls.onOver(null)
      },
    }
    started.push(player)
    return player
  }

export const startIdlePlayer: StartPlayer = idlePlayers()
