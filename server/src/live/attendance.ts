/** Turns connections into the facts of arrival and departure, with a grace, so that a page that reloads has not left. */
import { isPresent } from '@plenaria/shared/workshop/people/evolvePeople'
import type { Engine } from '../engine/engine.ts'
import { createAttendanceBatches } from './attendanceBatches.ts'

export type Attendance = {
  came: (workshopId: string, personId: string) => void
  went: (workshopId: string, personId: string) => void
  /** People whom the log has present although a stopped server lost them: they have the grace to come back. */
  expectBack: (workshopId: string) => void
  close: () => void
}

export const GRACE = 30_000

/** @param ports.grace how long a person may be gone before they have left, in milliseconds */
export const createAttendance = (ports: {
  engine: Engine
  createId: () => string
  grace?: number | undefined
}): Attendance => {
  const { engine, createId, grace = GRACE } = ports
  const batches = createAttendanceBatches({ engine, createId })
  const leaving = new Map<string, ReturnType<typeof setTimeout>>()
  let isClosed = false

  const stay = (key: string) => {
    clearTimeout(leaving.get(key))
    leaving.delete(key)
  }

  const leaveLater = (workshopId: string, personId: string) => {
    const key = `${workshopId} ${personId}`
    stay(key)
    if (isClosed) return
    const leave = () => {
      leaving.delete(key)
      batches.note(workshopId, 'left', personId)
    }
    leaving.set(key, setTimeout(leave, grace))
  }

  return {
    came: (workshopId, personId) => {
      stay(`${workshopId} ${personId}`)
      batches.forgetLeft(workshopId, personId)
      const person = engine.current(workshopId)?.workshop.people[personId]
      if (person && !isPresent(person)) batches.note(workshopId, 'arrived', personId)
    },
    went: leaveLater,
    expectBack: (workshopId) => {
      const people = engine.current(workshopId)?.workshop.people ?? {}
      for (const person of Object.values(people)) if (isPresent(person)) leaveLater(workshopId, person.personId)
    },
    close: () => {
      isClosed = true
      batches.close()
      for (const timer of leaving.values()) clearTimeout(timer)
    },
  }
}
