/**
 * Turns connections into the facts of arrival and departure: batched, so that a full room costs what its size costs, and with
 * a grace, so that a page that reloads has not left.
 */
import type { Instant } from '@plenaria/shared/time'
import { system } from '@plenaria/shared/workshop/actor'
import { isPresent } from '@plenaria/shared/workshop/people/evolvePeople'
import type { Engine } from '../engine/engine.ts'

export type Attendance = {
  came: (workshopId: string, personId: string) => void
  went: (workshopId: string, personId: string) => void
  /** People whom the log has present although a stopped server lost them: they have the grace to come back. */
  expectBack: (workshopId: string) => void
  close: () => void
}

const BATCH_EVERY = 250
export const GRACE = 30_000

type Pending = { arrived: Map<string, Instant>; left: Map<string, Instant>; timer: ReturnType<typeof setTimeout> }

export const createAttendance = (ports: { engine: Engine; createId: () => string; grace?: number }): Attendance => {
  const { engine, createId, grace = GRACE } = ports
  const pending = new Map<string, Pending>()
  const leaving = new Map<string, ReturnType<typeof setTimeout>>()

  const flush = async (workshopId: string) => {
    const batch = pending.get(workshopId)
    pending.delete(workshopId)
    if (!batch) return
    const list = (people: Map<string, Instant>) => [...people].map(([personId, at]) => ({ personId, at }))
    const attendance = { arrived: list(batch.arrived), left: list(batch.left) }
    await engine.handle({
      workshopId,
      commandId: createId(),
      commands: [{ type: 'RecordAttendance', attendance }],
      actor: system,
    })
  }

  const note = (workshopId: string, list: 'arrived' | 'left', personId: string) => {
    const workshop = engine.current(workshopId)?.workshop
    if (!workshop) return
    const batch = pending.get(workshopId) ?? {
      arrived: new Map(),
      left: new Map(),
      timer: setTimeout(() => void flush(workshopId), BATCH_EVERY),
    }
    batch[list].set(personId, engine.workshopNow(workshop))
    pending.set(workshopId, batch)
  }

  const leaveLater = (workshopId: string, personId: string) => {
    const key = `${workshopId} ${personId}`
    clearTimeout(leaving.get(key))
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
      const person = engine.current(workshopId)?.workshop.people[personId]
      if (person && !isPresent(person)) note(workshopId, 'arrived', personId)
    },
    went: leaveLater,
    expectBack: (workshopId) => {
      const people = engine.current(workshopId)?.workshop.people ?? {}
      for (const person of Object.values(people)) if (isPresent(person)) leaveLater(workshopId, person.personId)
    },
    close: () => {
      for (const { timer } of pending.values()) clearTimeout(timer)
      for (const timer of leaving.values()) clearTimeout(timer)
    },
  }
}
