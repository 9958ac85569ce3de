/** What is under way to one client of the simulation: facts are lost, doubled and overtaken, as the seed has it. Answers arrive. */
import type { Committed, JoinReply } from '@plenaria/shared/protocol/live'
import type { Random } from '../simulation/seededRandom.ts'

export type Message = { reply: JoinReply } | { committed: Committed }

export type UnreliableNetwork = {
  readonly tell: (committed: Committed) => void
  readonly answer: (reply: JoinReply) => void
  readonly isEmpty: () => boolean
  /** Takes the next message off the network, if there is one. */
  readonly next: () => Message | undefined
}

export const createUnreliableNetwork = (random: Random): UnreliableNetwork => {
  const messages: Message[] = []
  return {
    tell: (committed) => {
      const fate = random.below(12)
      if (fate === 0) return
      if (fate === 1) messages.push({ committed: structuredClone(committed) })
      messages.splice(fate === 2 ? random.below(messages.length + 1) : messages.length, 0, { committed })
    },
    answer: (reply) => void messages.push({ reply: structuredClone(reply) }),
    isEmpty: () => messages.length === 0,
    next: () => messages.shift(),
  }
}
