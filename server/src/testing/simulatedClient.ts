/** One client of the simulation, with the reducers that the browser has, behind a network that loses, doubles and reorders. */
import type { Committed, JoinReply } from '@plenaria/shared/protocol/live'
import { afterCommitted, afterJoin, initialLiveState, type LiveState } from '@plenaria/shared/participant/liveState'
import { evolve } from '@plenaria/shared/workshop/workshop'
import type { Random } from '../simulation/seededRandom.ts'
import type { PlantedFault } from './plantedFaults.ts'
import type { Line, SimulatedServer } from './simulatedServer.ts'
import type { Truth } from './truth.ts'
import { createUnreliableNetwork, type UnreliableNetwork } from './unreliableNetwork.ts'

export type SimulatedClient = {
  readonly rejoins: () => number
  readonly version: () => number
  isConnected: () => boolean
  isOn: (server: SimulatedServer) => boolean
  connect: (server: SimulatedServer) => Promise<void>
  /** Loses the connection and everything under way on it. */
  drop: () => void
  /** Takes one message off the network, if there is one. */
  deliver: () => Promise<void>
  /** Takes all of them, and joins again where that is what they lead to. */
  deliverAll: () => Promise<void>
}

/** What was told before the answer to joining is kept as `early`. */
type Connection = { server: SimulatedServer; line: Line; network: UnreliableNetwork; early: Committed[] }

/** As the browser folds, unless the fault is that gaps go unnoticed. */
const foldWith =
  (fault: PlantedFault) =>
  (known: LiveState, message: Committed): LiveState | null => {
    const next = afterCommitted(known, message)
    if (next !== null || fault !== 'ignoreGaps') return next
    return { ...known, version: message.version, workshop: message.events.reduce(evolve, known.workshop) }
  }

export const createSimulatedClient = (parts: {
  personId: string
  name: string
  random: Random
  truth: Truth
  fault: PlantedFault
}): SimulatedClient => {
  const { personId, name, random, truth, fault } = parts
  const fold = foldWith(fault)
  let state: LiveState = initialLiveState
  let connection: Connection | null = null
  let rejoins = 0

  const join = async (haveVersion: number): Promise<void> => {
    const mine = connection
    if (!mine) return
    rejoins += 1
    const reply = await mine.server.join(mine.line, haveVersion)
    if (connection === mine) mine.network.answer(reply)
  }

  const drop = (): void => {
    connection?.server.leave(connection.line)
    connection = null
    state = { ...state, link: 'offline' }
  }

  const takeReply = async (reply: JoinReply): Promise<void> => {
    const before = fault === 'keepOldView' && reply.ok ? { ...state, audience: reply.audience } : state
    const joined = afterJoin(before, reply)
    if (!joined) return join(0)
    state = (connection?.early ?? []).reduce((known, message) => fold(known, message) ?? known, joined)
  }

  const takeCommitted = async (message: Committed): Promise<void> => {
    if (state.link !== 'online') return void connection?.early.push(message)
    const next = fold(state, message)
    if (!next) return join(state.version)
    state = next
  }

  const deliver = async (): Promise<void> => {
    const message = connection?.network.next()
    if (!message) return
    await ('reply' in message ? takeReply(message.reply) : takeCommitted(message.committed))
    if (state.link === 'online') await truth.checkView(name, state)
  }

  return {
    rejoins: () => rejoins,
    version: () => state.version,
    isConnected: () => connection !== null,
    isOn: (server) => connection?.server === server,
    connect: async (server) => {
      const network = createUnreliableNetwork(random)
      const line: Line = { personId, hear: network.tell, cut: drop }
      connection = { server, line, network, early: [] }
      await join(state.version)
    },
    drop,
    deliver,
    deliverAll: async () => {
      while (connection && !connection.network.isEmpty()) await deliver()
    },
  }
}
