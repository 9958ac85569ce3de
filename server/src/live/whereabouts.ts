/**
 * Whether people are there: connected, and answering when somebody doubts it. A network that is cut is noticed by its sockets
 * only after most of a minute, which is too long for a channel that is silent.
 */
import { channelOfPerson } from './liveChannels.ts'
import type { LiveSockets } from './liveSockets.ts'
import type { OnlineBoard } from './onlineBoard.ts'

export type Whereabouts = {
  isThere: (workshopId: string, personId: string) => boolean
  /** Asks their pages; who does not answer in time is not there until they are heard of again. */
  doubt: (workshopId: string, personId: string) => Promise<void>
  heardOf: (workshopId: string, personId: string) => void
}

const ANSWER_WITHIN = 1_500

export const createWhereabouts = (sockets: LiveSockets, board: OnlineBoard): Whereabouts => {
  const silent = new Set<string>()
  const keyOf = (workshopId: string, personId: string) => `${workshopId} ${personId}`

  const answers = async (workshopId: string, personId: string): Promise<boolean> =>
    new Promise((resolve) => {
      sockets
        .to(channelOfPerson(workshopId, personId))
        .timeout(ANSWER_WITHIN)
        // Of several pages one may be dead: what counts is that any answers.
        .emit('booth:alive', {}, (_: Error | null, replies: readonly true[] | undefined) =>
          resolve((replies?.length ?? 0) > 0),
        )
    })

  return {
    isThere: (workshopId, personId) =>
      board.online(workshopId).includes(personId) && !silent.has(keyOf(workshopId, personId)),
    doubt: async (workshopId, personId) => {
      if (await answers(workshopId, personId)) silent.delete(keyOf(workshopId, personId))
      else silent.add(keyOf(workshopId, personId))
    },
    heardOf: (workshopId, personId) => void silent.delete(keyOf(workshopId, personId)),
  }
}
