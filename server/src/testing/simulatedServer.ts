/** One server of the simulation: an engine that may crash, and what the live lane does for its clients. It holds no socket. */
import type { Committed, JoinReply, SendReply } from '@plenaria/shared/protocol/live'
import { personActor } from '@plenaria/shared/workshop/actor'
import { type Audience, audienceOf, redactEvent } from '@plenaria/shared/workshop/redact'
import { refuse } from '@plenaria/shared/workshop/refusals'
import { createEngine, type Engine } from '../engine/engine.ts'
import { silentLog } from '../engine/log.ts'
import { eventsAfter } from '../engine/openWorkshop.ts'
import type { Commit, Fanout } from '../fanout/fanout.ts'
import { createMemoryFanout } from '../fanout/memoryFanout.ts'
import { createSnapshots } from '../live/snapshots.ts'
import type { EventStore } from '../stores/eventStore.ts'
import type { PlantedFault } from './plantedFaults.ts'
import type { SentOrder } from './sentOrder.ts'
import { fixedWording, noSnapshots, W } from './startEngine.ts'

/** A client's end of a connection: what the server calls. */
export type Line = { readonly personId: string; hear: (message: Committed) => void; cut: () => void }

export type SimulatedServer = {
  /** @returns the answer, or null when the server crashed meanwhile */
  handle: (order: SentOrder) => Promise<SendReply | null>
  join: (line: Line, haveVersion: number) => Promise<JoinReply>
  leave: (line: Line) => void
  /** A hint from another server, or, without events, from a look at the log's head. */
  hint: (commit: Commit) => void
  crash: () => void
}

/** Nothing is read outside the log. */
const outside = { wordings: fixedWording(), institutions: async () => ({}), snapshots: noSnapshots }

type Life = { engine: Engine; fanout: Fanout; isOver: boolean }

export const createSimulatedServer = (parts: {
  eventStore: EventStore
  now: () => number
  fault: PlantedFault
  /** Carries hints to the other servers, or loses them. */
  tellOthers: (commit: Commit) => void
}): SimulatedServer => {
  const { eventStore, now, fault, tellOthers } = parts
  const lines = new Map<Line, Audience>()
  const snapshots = createSnapshots()

  const tell = ({ version, events }: Commit) => {
    for (const [line, audience] of lines) {
      const seenBy = fault === 'leakPlan' ? 'staff' : audience
      line.hear(structuredClone({ version, events: events.map((event) => redactEvent(event, seenBy)) }))
    }
    for (const event of events)
      if (event.type === 'PersonChanged')
        for (const line of lines.keys()) if (line.personId === event.person.personId) line.cut()
  }

  const begin = (): Life => {
    const fanout = createMemoryFanout()
    const publish = (commit: Commit) => {
      if (life.isOver) return
      fanout.publish(commit)
      tellOthers(commit)
    }
    const ports = { eventStore, ...outside, now, log: silentLog }
    const engine = createEngine({ ...ports, fanout: { ...fanout, publish } })
    fanout.subscribe(tell)
    const life: Life = { fanout, engine, isOver: false }
    return life
  }
  let life = begin()

  return {
    handle: async ({ commandId, actor, command }) => {
      const mine = life
      const reply = await mine.engine.handle({ workshopId: W, commandId, commands: [command], actor })
      return mine.isOver ? null : reply
    },
    join: async (line, haveVersion) => {
      const open = await life.engine.open(W)
      if (!open) return refuse('unknownWorkshop')
      const audience = audienceOf(open.workshop.people, personActor(line.personId))
      lines.set(line, audience)
      const missed = haveVersion > 0 ? eventsAfter(open, haveVersion) : null
      const state = missed
        ? { kind: 'events' as const, events: structuredClone(missed.map((event) => redactEvent(event, audience))) }
        : { kind: 'snapshot' as const, workshop: snapshots.of(open, audience) }
      return { ok: true, version: open.version, audience, online: [], state }
    },
    leave: (line) => void lines.delete(line),
    hint: (commit) => life.fanout.publish(commit),
    crash: () => {
      life.isOver = true
      lines.clear()
      life = begin()
    },
  }
}
