/** An engine on the sample workshop, with stores in memory and a clock that stands still. For tests. */
import { dayOne } from '@plenaria/shared/testing/sampleFacts'
import { runningFacts } from '@plenaria/shared/testing/sampleHistories'
import { type Actor, personActor } from '@plenaria/shared/workshop/actor'
import type { WordingNow } from '@plenaria/shared/workshop/plenary/plenaryFacts'
import type { Institutions } from '@plenaria/shared/workshop/views/balanceProblemOf'
import type { Command, WorkshopEvent } from '@plenaria/shared/workshop/workshop'
import { createEngine, type Engine } from '../engine/engine.ts'
import { silentLog } from '../engine/log.ts'
import type { SnapshotSource, WordingSource } from '../engine/outsidePort.ts'
import type { Fanout } from '../fanout/fanout.ts'
import { createMemoryFanout } from '../fanout/memoryFanout.ts'
import type { EventStore } from '../stores/eventStore.ts'
import { createMemoryEventStore } from '../stores/memory/memoryEventStore.ts'
import { createFakeClock, type FakeClock } from './fakeClock.ts'

export const W = 'workshop-1'
export const facilitatorRcm = personActor('facilitator-rcm')
export const facilitatorMirps = personActor('facilitator-mirps')

/** Every joint item reads like this; nothing is held. */
export const fixedWording = (wordings: Readonly<Record<string, WordingNow>> = {}): WordingSource => ({
  holding: (_workshopId, _jointItemId, task) => task(wordings),
})

/** No report is laid down. */
export const noSnapshots: SnapshotSource = {
  holding: () => Promise.reject(new Error('This engine has no report.')),
}

export type StartedEngine = {
  engine: Engine
  eventStore: EventStore
  fanout: Fanout
  clock: FakeClock
  /** Sends one command, or several as one order. */
  order: (commandId: string, actor: Actor, ...commands: readonly Command[]) => ReturnType<Engine['handle']>
  log: () => Promise<readonly WorkshopEvent[]>
}

/** Writes a history to a store as one order of the past. */
export const writeHistory = async (eventStore: EventStore, facts: readonly WorkshopEvent[], workshopId = W) => {
  await eventStore.append(workshopId, { commandId: 'history', events: facts, expectedVersion: 0, at: dayOne })
}

/** @param options.eventStore one that holds a history already is shared with another engine; `facts` are then not written */
export const startEngine = async (
  options: {
    facts?: readonly WorkshopEvent[]
    eventStore?: EventStore
    fanout?: Fanout
    clock?: FakeClock
    wordings?: WordingSource
    institutions?: Institutions
  } = {},
): Promise<StartedEngine> => {
  const { facts = runningFacts, eventStore = createMemoryEventStore(), fanout = createMemoryFanout() } = options
  const { clock = createFakeClock(dayOne), wordings = fixedWording(), institutions = {} } = options
  if ((await eventStore.read(W, 0)).length === 0) await writeHistory(eventStore, facts)
  const engine = createEngine({
    eventStore,
    fanout,
    wordings,
    institutions: async () => institutions,
    snapshots: noSnapshots,
    now: clock.now,
    log: silentLog,
  })
  return {
    engine,
    eventStore,
    fanout,
    clock,
    order: (commandId, actor, ...commands) => engine.handle({ workshopId: W, commandId, commands, actor }),
    log: async () => (await eventStore.read(W, 0)).map(({ event }) => event),
  }
}
