/** What the log of a simulation holds, and the promises that are checked against it. It throws when one is broken. */
import type { SendReply } from '@plenaria/shared/protocol/live'
import type { LiveState } from '@plenaria/shared/participant/liveState'
import type { Decision } from '@plenaria/shared/decision'
import { instant } from '@plenaria/shared/time'
import { decide, nothingOutside } from '@plenaria/shared/workshop/decide'
import { type Audience, redactWorkshop } from '@plenaria/shared/workshop/redact'
import { emptyWorkshop, evolve, type Workshop, type WorkshopEvent } from '@plenaria/shared/workshop/workshop'
import type { EventStore, Recorded } from '../stores/eventStore.ts'
import type { SentOrder } from './sentOrder.ts'
import { W } from './startEngine.ts'

/** A promise of the system was broken; the message says by which seed and where. */
export class PromiseBroken extends Error {}

/** How things stood when an order was sent. */
type Before = { head: number; wasCommitted: boolean; at: number }

export type Truth = {
  head: () => Promise<number>
  /** The workshop as it was when somebody last looked how far the log has come. */
  latest: () => Workshop
  /** At every moment a client shows exactly what its audience may see of the version it has. */
  checkView: (name: string, state: LiveState) => Promise<void>
  /** An order's answer follows from facts that are not older than the order. */
  checkReply: (order: SentOrder, before: Before, reply: SendReply) => Promise<void>
  isCommitted: (commandId: string) => Promise<boolean>
  /** How many facts of a kind the log holds. */
  count: (type: WorkshopEvent['type']) => Promise<number>
  /** Versions have no gap, each command is there once, and every commit is what deciding answers at that version. */
  checkLog: (orders: ReadonlyMap<string, SentOrder>) => Promise<void>
}

const momentOf = (events: readonly WorkshopEvent[]): number =>
  events.flatMap((event) => ('at' in event ? [event.at] : []))[0] ?? 0

const answerOf = (decision: Decision<WorkshopEvent>): string =>
  decision.ok ? JSON.stringify(decision.events) : decision.refusal.code

const decideAt = (workshop: Workshop, { command, actor }: SentOrder, now: number): string =>
  answerOf(decide(workshop, command, { actor, now: instant(now), realNow: instant(now), outside: nothingOutside }))

/** The log cut where the command changes. */
const commitsOf = (rows: readonly Recorded[]): { commandId: string; events: WorkshopEvent[] }[] => {
  const commits: { commandId: string; events: WorkshopEvent[] }[] = []
  for (const { commandId, event } of rows) {
    const last = commits.at(-1)
    if (last?.commandId === commandId) last.events.push(event)
    else commits.push({ commandId, events: [event] })
  }
  return commits
}

/** @param seed named in every complaint, so that the run can be repeated */
export const createTruth = (eventStore: EventStore, seed: number, now: () => number): Truth => {
  const states: Workshop[] = [emptyWorkshop]
  const texts = new Map<string, string>()
  const complain = (what: string): never => {
    throw new PromiseBroken(`seed ${seed}: ${what}`)
  }

  const head = async (): Promise<number> => {
    const rows = await eventStore.read(W, 0)
    // Several ask at once: what is new is known only now.
    for (const { event } of rows.slice(states.length - 1)) states.push(evolve(states.at(-1) ?? emptyWorkshop, event))
    return states.length - 1
  }
  const stateAt = (version: number): Workshop => states[version] ?? complain(`there is no version ${version}`)
  const textAt = (version: number, audience: Audience): string => {
    const key = `${version} ${audience}`
    const text = texts.get(key) ?? JSON.stringify(redactWorkshop(stateAt(version), audience))
    texts.set(key, text)
    return text
  }

  return {
    head,
    latest: () => states.at(-1) ?? emptyWorkshop,
    checkView: async (name, { version, audience, workshop }) => {
      await head()
      if (JSON.stringify(workshop) !== textAt(version, audience))
        complain(`${name} does not show version ${version} as ${audience} may see it`)
    },
    checkReply: async (order, before, reply) => {
      if (reply.ok) {
        const isStale = reply.version < before.head && !before.wasCommitted
        if (isStale) complain(`${order.commandId} was answered from facts older than itself`)
        return
      }
      const { code } = reply.refusal
      if (before.wasCommitted) complain(`${order.commandId} was committed and then refused (${code})`)
      if (code === 'busy') return
      const after = await head()
      const versions = Array.from({ length: after - before.head + 1 }, (_, index) => before.head + index)
      // The clock may have gone on since it was decided, and what is late grows with it.
      const moments = [before.at, now()]
      const isDue = (version: number) => moments.some((at) => decideAt(stateAt(version), order, at) === code)
      if (!versions.some(isDue))
        complain(`${order.commandId} was refused (${code}) as no facts since it was sent would have it`)
    },
    isCommitted: async (commandId) => (await eventStore.read(W, 0)).some((row) => row.commandId === commandId),
    count: async (type) => (await eventStore.read(W, 0)).filter(({ event }) => event.type === type).length,
    checkLog: async (orders) => {
      const rows = await eventStore.read(W, 0)
      if (rows.some(({ version }, index) => version !== index + 1)) complain('the versions have a gap')
      const seen = new Set<string>()
      let state = emptyWorkshop
      for (const { commandId, events } of commitsOf(rows)) {
        if (seen.has(commandId)) complain(`${commandId} was carried out twice`)
        seen.add(commandId)
        const order = orders.get(commandId)
        if (order && decideAt(state, order, momentOf(events)) !== JSON.stringify(events))
          complain(`${commandId} was committed as nobody would decide it`)
        state = events.reduce(evolve, state)
      }
    },
  }
}
