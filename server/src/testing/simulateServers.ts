/**
 * Several servers and clients on a bad network, all from one seed: engines that race on a dawdling store, crash and start
 * again; messages that are lost, doubled and reordered; people whose rights change. It throws when a promise is broken.
 */
import { dayOneAfter } from '@plenaria/shared/testing/sampleFacts'
import { groupWorkFacts } from '@plenaria/shared/testing/sampleHistories'
import type { WorkshopEvent } from '@plenaria/shared/workshop/workshop'
import type { Commit } from '../fanout/fanout.ts'
import { type Random, seededRandom } from '../simulation/seededRandom.ts'
import { createMemoryEventStore } from '../stores/memory/memoryEventStore.ts'
import { dawdlingStore } from './dawdlingStore.ts'
import { createFakeClock } from './fakeClock.ts'
import type { PlantedFault } from './plantedFaults.ts'
import { plannedWithSlots, randomOrder } from './randomOrder.ts'
import type { SentOrder } from './sentOrder.ts'
import { createSimulatedClient, type SimulatedClient } from './simulatedClient.ts'
import { createSimulatedServer, type SimulatedServer } from './simulatedServer.ts'
import { W, writeHistory } from './startEngine.ts'
import { createTruth, PromiseBroken, type Truth } from './truth.ts'

/** What a run was made of, so that a test can see that it was not idle. */
export type SimulationCount = {
  commits: number
  rejoins: number
  crashes: number
  retries: number
  undone: number
  recovered: number
  slots: number
}
export const nothingCounted: SimulationCount = {
  commits: 0,
  rejoins: 0,
  crashes: 0,
  retries: 0,
  undone: 0,
  recovered: 0,
  slots: 0,
}

const STEPS = 120
const START = dayOneAfter(12)
/** One person has two tabs, perhaps on different servers; one is now delegate, now moderator. */
const people = [
  'facilitator-rcm',
  'facilitator-mirps',
  'interpreter-1',
  'honduras-1',
  'honduras-1',
  'guatemala-1',
] as const

/** Group work is current; it has two slots, so that every command finds something to act on. */
const history: readonly WorkshopEvent[] = [
  ...groupWorkFacts,
  { type: 'SegmentChanged', segment: { ...plannedWithSlots('group-work', 60), kind: 'groupWork' } },
]

type Setting = {
  random: Random
  truth: Truth
  servers: readonly SimulatedServer[]
  clients: readonly SimulatedClient[]
  now: () => number
}

const oneOf = <T>(list: readonly T[], random: Random): T => {
  const [found = list[0]] = list.slice(random.below(list.length))
  if (found === undefined) throw new Error('There is nothing to choose from.')
  return found
}

const setUp = async (seed: number, fault: PlantedFault, now: () => number): Promise<Setting> => {
  const random = seededRandom(seed)
  const inner = createMemoryEventStore()
  await writeHistory(inner, history)
  const truth = createTruth(inner, seed, now)
  const eventStore = dawdlingStore(inner, random, fault)
  const servers: SimulatedServer[] = []
  for (const own of [0, 1]) {
    const tellOthers = (commit: Commit) =>
      servers.forEach((server, index) => index !== own && !random.isLucky(0.3) && server.hint(commit))
    servers.push(createSimulatedServer({ eventStore, now, fault, tellOthers }))
  }
  const clients = people.map((personId, index) =>
    createSimulatedClient({ personId, name: `${personId} (${index})`, random, truth, fault }),
  )
  return { random, truth, servers, clients, now }
}

const crash = ({ random, servers, clients }: Setting): void => {
  const server = oneOf(servers, random)
  for (const client of clients) if (client.isOn(server)) client.drop()
  server.crash()
}

const give = async ({ random, truth, servers, now }: Setting, order: SentOrder): Promise<void> => {
  const wasCommitted = await truth.isCommitted(order.commandId)
  const before = { head: await truth.head(), wasCommitted, at: now() }
  const reply = await oneOf(servers, random).handle(order)
  if (reply) await truth.checkReply(order, before, reply)
}

/** Servers look how far the log has come, clients are told: everybody arrives at the head. */
const heal = async ({ random, truth, servers, clients }: Setting, seed: number): Promise<void> => {
  const head = await truth.head()
  for (let round = 0; round < 20 && clients.some((client) => client.version() < head); round++) {
    for (const client of clients) if (!client.isConnected()) await client.connect(oneOf(servers, random))
    for (const server of servers) server.hint({ workshopId: W, version: head, events: [] })
    for (const client of clients) await client.deliverAll()
  }
  for (const client of clients)
    if (client.version() !== head) throw new PromiseBroken(`seed ${seed}: a client never arrives at the head`)
}

/** @throws PromiseBroken when somebody saw, or the log holds, what must not be; the message names the seed */
export const simulateServers = async (seed: number, fault: PlantedFault = 'none'): Promise<SimulationCount> => {
  const clock = createFakeClock(START)
  const setting = await setUp(seed, fault, clock.now)
  const { random, truth, servers, clients } = setting
  const orders = new Map<string, SentOrder>()
  const count = { ...nothingCounted }
  const underWay: Promise<unknown>[] = []
  const broken: unknown[] = []
  const watch = (task: Promise<unknown>) => underWay.push(task.catch((error: unknown) => broken.push(error)))

  const orderSomething = (commandId: string): void => {
    const order = { commandId, ...randomOrder(random, clock.now(), truth.latest()) }
    orders.set(commandId, order)
    const first = give(setting, order)
    watch(first)
    if (!random.isLucky(0.3)) return
    count.retries += 1
    watch(random.isLucky(0.5) ? first.then(() => give(setting, order)) : give(setting, order))
  }

  for (let step = 0; step < STEPS; step++) {
    clock.advance(random.below(20_000))
    const what = random.below(100)
    if (what < 35) orderSomething(`c${step}`)
    else if (what < 82) await oneOf(clients, random).deliver()
    else if (what < 87) oneOf(clients, random).drop()
    else if (what < 90) {
      count.crashes += 1
      crash(setting)
    } else await Promise.all(underWay)
    for (const client of clients)
      if (!client.isConnected() && random.isLucky(0.4)) await client.connect(oneOf(servers, random))
  }
  await Promise.all(underWay)
  for (const error of broken) throw error
  await truth.checkLog(orders)
  await heal(setting, seed)
  count.commits = (await truth.head()) - history.length
  count.undone = await truth.count('StepUndone')
  count.recovered = await truth.count('TimeRecovered')
  count.slots = await truth.count('SlotStarted')
  count.rejoins = clients.reduce((sum, client) => sum + client.rejoins(), 0)
  return count
}
