/**
 * Collects arrivals and departures for a moment and records them as one fact, so that a full room costs what its size costs.
 * What the store did not take is kept and recorded later.
 */
import type { Instant } from '@plenaria/shared/time'
import { system } from '@plenaria/shared/workshop/actor'
import type { RefusalCode } from '@plenaria/shared/workshop/refusals'
import type { Engine } from '../engine/engine.ts'

type Change = 'arrived' | 'left'

export type AttendanceBatches = {
  note: (workshopId: string, change: Change, personId: string) => void
  /** For who came back before their departure was recorded. */
  forgetLeft: (workshopId: string, personId: string) => void
  close: () => void
}

const BATCH_EVERY = 250
/** After a batch that the store did not take. */
const RETRY_AFTER = 2_000
const worthRetrying: readonly RefusalCode[] = ['notSaved', 'busy']

type Batch = Record<Change, Map<string, Instant>> & { timer: ReturnType<typeof setTimeout> }

const listed = (people: Map<string, Instant>) => [...people].map(([personId, at]) => ({ personId, at }))

export const createAttendanceBatches = (ports: { engine: Engine; createId: () => string }): AttendanceBatches => {
  const { engine, createId } = ports
  const pending = new Map<string, Batch>()
  let isClosed = false

  const record = async (workshopId: string) => {
    const batch = pending.get(workshopId)
    pending.delete(workshopId)
    if (!batch) return
    const attendance = { arrived: listed(batch.arrived), left: listed(batch.left) }
    const commands = [{ type: 'RecordAttendance' as const, attendance }]
    const reply = await engine.handle({ workshopId, commandId: createId(), commands, actor: system })
    if (reply.ok || !worthRetrying.includes(reply.refusal.code)) return
    const later = batchOf(workshopId, RETRY_AFTER)
    for (const change of ['arrived', 'left'] as const) later[change] = new Map([...batch[change], ...later[change]])
  }

  const batchOf = (workshopId: string, delay: number): Batch => {
    const known = pending.get(workshopId)
    if (known) return known
    const timer = setTimeout(() => void record(workshopId), delay)
    const batch: Batch = { arrived: new Map(), left: new Map(), timer }
    if (isClosed) clearTimeout(timer)
    else pending.set(workshopId, batch)
    return batch
  }

  return {
    note: (workshopId, change, personId) => {
      const workshop = engine.current(workshopId)?.workshop
      if (workshop) batchOf(workshopId, BATCH_EVERY)[change].set(personId, engine.workshopNow(workshop))
    },
    forgetLeft: (workshopId, personId) => void pending.get(workshopId)?.left.delete(personId),
    close: () => {
      isClosed = true
      for (const { timer } of pending.values()) clearTimeout(timer)
    },
  }
}
