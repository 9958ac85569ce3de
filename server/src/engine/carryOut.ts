/**
 * Carries out one order: decide, append at the expected version, tell. The store settles races between processes; nothing is
 * told or changed in memory before it is on disk. Whoever calls it sees to it that the workshop's orders take turns.
 */
import type { SendReply } from '@plenaria/shared/protocol/live'
import { refuse } from '@plenaria/shared/workshop/refusals'
import type { WorkshopEvent } from '@plenaria/shared/workshop/workshop'
import { eventSchema } from '@plenaria/shared/workshop/workshopSchemas'
import type { Fanout } from '../fanout/fanout.ts'
import type { EventStore } from '../stores/eventStore.ts'
import type { DecideOrder, Order } from './decideOrder.ts'
import { catchUp, type OpenWorkshop, take } from './openWorkshop.ts'
import type { OpenWorkshops } from './openWorkshops.ts'

export type CarryOutPorts = {
  eventStore: EventStore
  fanout: Fanout
  opened: OpenWorkshops
  decideOrder: DecideOrder
  /** Milliseconds since 1970. */
  now: () => number
}

const MAX_ATTEMPTS = 20

const done = ({ version }: OpenWorkshop): SendReply => ({ ok: true, version })

/** One event that the log cannot give back would make its whole workshop unreadable. */
const canBeReadBack = (event: WorkshopEvent): boolean => eventSchema.safeParse(event).success

export const createCarryOut = (ports: CarryOutPorts): ((order: Order) => Promise<SendReply>) => {
  const { eventStore, fanout, opened, decideOrder, now } = ports

  const commit = async (order: Order, open: OpenWorkshop, events: readonly WorkshopEvent[]) => {
    if (!events.every(canBeReadBack)) return refuse('invalid')
    const { workshopId, commandId } = order
    const isFirst = await eventStore.append(workshopId, { commandId, events, expectedVersion: open.version, at: now() })
    if (!isFirst) return null
    opened.keep(open)
    take(open, commandId, events)
    fanout.publish({ workshopId, version: open.version, events })
    return done(open)
  }

  /** @returns the answer, or null when another process was first and the order must be decided anew */
  const attempt = async (order: Order, open: OpenWorkshop): Promise<SendReply | null> => {
    const decision = await decideOrder(order, open.workshop, open.version)
    if (decision.ok && decision.events.length > 0) return commit(order, open, decision.events)
    if (await catchUp(open, eventStore)) return null
    return decision.ok ? done(open) : decision
  }

  return async (order) => {
    // The version is checked by the store: a workshop in memory is read again only after losing a race, or before
    // answering without an append.
    let open = opened.current(order.workshopId) ?? (await opened.load(order.workshopId))
    for (let attempts = 0; attempts < MAX_ATTEMPTS; attempts++) {
      if (open.carriedOut.has(order.commandId)) return done(open)
      const reply = await attempt(order, open)
      if (reply) return reply
      open = await opened.load(order.workshopId)
    }
    return refuse('busy')
  }
}
