/**
 * The shell around the core: one queue per workshop; load, decide, append at the expected version, tell. The store settles
 * races between processes; nothing is told or changed in memory before it is on disk.
 */
import type { SendReply } from '@plenaria/shared/protocol/live'
import { type Instant, instant } from '@plenaria/shared/time'
import type { Actor } from '@plenaria/shared/workshop/actor'
import { workshopTime } from '@plenaria/shared/workshop/charter/workshopClock'
import { decide } from '@plenaria/shared/workshop/decide'
import { refuse } from '@plenaria/shared/workshop/refusals'
import {
  type Command,
  evolve,
  eventSchema,
  type Workshop,
  type WorkshopEvent,
} from '@plenaria/shared/workshop/workshop'
import type { Fanout } from '../fanout/fanout.ts'
import type { EventStore } from '../stores/eventStore.ts'
import { createInTurn } from './inTurn.ts'
import type { Log } from './log.ts'
import { catchUp, type OpenWorkshop, openWorkshop, take } from './openWorkshop.ts'
import type { WordingSource } from './outsidePort.ts'
import { withOutside } from './outsideOf.ts'

export type EnginePorts = {
  eventStore: EventStore
  fanout: Fanout
  wordings: WordingSource
  /** The server's clock, in milliseconds since 1970. */
  now: () => number
  log: Log
}

/** Several commands of one order are carried out together or not at all. */
export type Order = { workshopId: string; commandId: string; commands: readonly Command[]; actor: Actor }

export type Engine = {
  /** Answers every order; an order whose `commandId` was carried out before is answered as done. */
  handle: (order: Order) => Promise<SendReply>
  /** The workshop as it stands, read from the log when it is not in memory; null when it does not exist. */
  open: (workshopId: string) => Promise<OpenWorkshop | null>
  /** The workshop if it is in memory. */
  current: (workshopId: string) => OpenWorkshop | null
  workshopNow: (workshop: Workshop) => Instant
}

const MAX_ATTEMPTS = 20

/** One event that the log cannot give back would make its whole workshop unreadable. */
const canBeReadBack = (event: WorkshopEvent): boolean => eventSchema.safeParse(event).success

export const createEngine = ({ eventStore, fanout, wordings, now, log }: EnginePorts): Engine => {
  const opened = new Map<string, OpenWorkshop>()
  const inTurn = createInTurn()
  const realNow = () => instant(now())
  const workshopNow = (workshop: Workshop) => workshopTime(workshop.charter.clock, realNow())

  const load = async (workshopId: string): Promise<OpenWorkshop> => {
    const open = opened.get(workshopId) ?? openWorkshop(workshopId)
    await catchUp(open, eventStore)
    if (open.version > 0) opened.set(workshopId, open)
    return open
  }

  const decideAll = async ({ workshopId, commands, actor }: Order, before: Workshop) => {
    let workshop = before
    const events: WorkshopEvent[] = []
    for (const command of commands) {
      const moment = { now: workshopNow(workshop), realNow: realNow() }
      const decision = await withOutside({ workshopId, workshop }, command, wordings, async (outside) =>
        decide(workshop, command, { actor, ...moment, outside }),
      )
      if (!decision.ok) return decision
      events.push(...decision.events)
      workshop = decision.events.reduce(evolve, workshop)
    }
    return { ok: true as const, events }
  }

  /** Whether another process had committed what was not known here; it is afterwards. */
  const wasBehind = async (open: OpenWorkshop): Promise<boolean> => {
    const { version } = open
    await catchUp(open, eventStore)
    return open.version > version
  }

  /** @returns the answer, or null when another process was first and the order must be decided anew */
  const attempt = async (order: Order, open: OpenWorkshop): Promise<SendReply | null> => {
    const decision = await decideAll(order, open.workshop)
    if (!decision.ok) return (await wasBehind(open)) ? null : decision
    const { events } = decision
    if (events.length === 0) return (await wasBehind(open)) ? null : { ok: true, version: open.version }
    if (!events.every(canBeReadBack)) return refuse('invalid')
    const { workshopId, commandId } = order
    const isFirst = await eventStore.append(workshopId, { commandId, events, expectedVersion: open.version, at: now() })
    if (!isFirst) return null
    opened.set(workshopId, open)
    take(open, commandId, events)
    fanout.publish({ workshopId, version: open.version, events })
    return { ok: true, version: open.version }
  }

  const carryOut = async (order: Order): Promise<SendReply> => {
    // The version is checked by the store: a workshop in memory is read again only after losing a race, or before
    // answering without an append.
    let open = opened.get(order.workshopId) ?? (await load(order.workshopId))
    for (let attempts = 0; attempts < MAX_ATTEMPTS; attempts++) {
      if (open.carriedOut.has(order.commandId)) return { ok: true, version: open.version }
      const reply = await attempt(order, open)
      if (reply) return reply
      open = await load(order.workshopId)
    }
    return refuse('busy')
  }

  const handle = (order: Order): Promise<SendReply> =>
    inTurn(order.workshopId, () => carryOut(order)).catch((error: unknown) => {
      log.error({ error, workshopId: order.workshopId }, 'An order could not be saved.')
      return refuse('notSaved')
    })

  fanout.subscribe(({ workshopId, version }) => {
    const open = opened.get(workshopId)
    if (!open || open.version >= version) return
    inTurn(workshopId, () => load(workshopId)).catch((error: unknown) => {
      log.error({ error, workshopId }, 'What another process committed could not be read.')
    })
  })

  return {
    handle,
    open: async (workshopId) => {
      const known = opened.get(workshopId)
      if (known) return known
      const open = await inTurn(workshopId, () => load(workshopId))
      return open.version > 0 ? open : null
    },
    current: (workshopId) => opened.get(workshopId) ?? null,
    workshopNow,
  }
}
