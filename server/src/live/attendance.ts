/**
 * Turns connections into the facts of arrival and departure: batched, so that a full room costs what its size costs, and with
 * a grace, so that a page that reloads has not left.
 */
import type { Instant } from '@plenaria/shared/time'
import { system } from '@plenaria/shared/workshop/actor'
import { isPresent } from '@plenaria/shared/workshop/people/evolvePeople'
import type { RefusalCode } from '@plenaria/shared/workshop/refusals'
import type { Engine } from '../engine/engine.ts'

export type Attendance = {
  came: (workshopId: string, personId: string) => void
  went: (workshopId: string, personId: string) => void
  /** People whom the log has present although a stopped server lost them: they have the grace to come back. */
  expectBack: (workshopId: string) => void
  close: () => void
}

const BATCH_EVERY = 250
/** After a batch that the store did not take. */
const RETRY_AFTER = 2_000
export const GRACE = 30_000

const worthRetrying: readonly RefusalCode[] = ['notSaved', 'busy']

type Pending = { arrived: Map<string, Instant>; left: Map<string, Instant>; timer: ReturnType<typeof setTimeout> }

export const createAttendance = (ports: { engine: Engine; createId: () => string; grace?: number }): Attendance => {
  const { engine, createId, grace = GRACE } = ports
  const pending = new Map<string, Pending>()
  const leaving = new Map<string, ReturnType<typeof setTimeout>>()
  let isClosed = false

  const flush = async (workshopId: string) => {
    const batch = pending.get(workshopId)
    pending.delete(workshopId)
    if (!batch) return
    const list = (people: Map<string, Instant>) => [...people].map(([personId, at]) => ({ personId, at }))
    const attendance = { arrived: list(batch.arrived), left: list(batch.left) }
    const commands = [{ type: 'RecordAttendance' as const, attendance }]
    const reply = await engine.handle({ workshopId, commandId: createId(), commands, actor: system })
    if (reply.ok || !worthRetrying.includes(reply.refusal.code)) return
    const later = batchOf(workshopId, RETRY_AFTER)
    for (const list of ['arrived', 'left'] as const) later[list] = new Map([...batch[list], ...later[list]])
  }

  const batchOf = (workshopId: string, delay: number): Pending => {
    const known = pending.get(workshopId)
    if (known) return known
    const timer = setTimeout(() => void flush(workshopId), delay)
    const batch: Pending = { arrived: new Map(), left: new Map(), timer }
    if (isClosed) clearTimeout(timer)
    else pending.set(workshopId, batch)
    return batch
  }

  const note = (workshopId: string, list: 'arrived' | 'left', personId: string) => {
    const workshop = engine.current(workshopId)?.workshop
    if (workshop) batchOf(workshopId, BATCH_EVERY)[list].set(personId, engine.workshopNow(workshop))
  }

  const leaveLater = (workshopId: string, personId: string) => {
    const key = `${workshopId} ${personId}`
    clearTimeout(leaving.get(key))
    if (isClosed) return
    leaving.set(
      key,
      setTimeout(() => {
        leaving.delete(key)
        note(workshopId, 'left', personId)
      }, grace),
    )
  }

  return {
    came: (workshopId, personId) => {
      const key = `${workshopId} ${personId}`
      clearTimeout(leaving.get(key))
      leaving.delete(key)
      pending.get(workshopId)?.left.delete(personId)
      const person = engine.current(workshopId)?.workshop.people[personId]
      if (person && !isPresent(person)) note(workshopId, 'arrived', personId)
    },
    went: leaveLater,
    expectBack: (workshopId) => {
      const people = engine.current(workshopId)?.workshop.people ?? {}
      for (const person of Object.values(people)) if (isPresent(person)) leaveLater(workshopId, person.personId)
    },
    close: () => {
      isClosed = true
      for (const { timer } of pending.values()) clearTimeout(timer)
      for (const timer of leaving.values()) clearTimeout(timer)
    },
  }
}
