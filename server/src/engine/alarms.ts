/** One timer per workshop, set at `nextWake`; when it rings the system sends Wake and the core decides whether anything is due. */
import { instant } from '@plenaria/shared/time'
import { system } from '@plenaria/shared/workshop/actor'
import { realTime } from '@plenaria/shared/workshop/charter/workshopClock'
import { nextWake } from '@plenaria/shared/workshop/workshop'
import type { Fanout } from '../fanout/fanout.ts'
import type { Engine } from './engine.ts'

/** Longest delay a timer takes; beyond it the alarm is set again when it rings. */
const LONGEST = 2 ** 31 - 1
/** After an alarm that could not be saved: the moment is past, and ringing at once again would never stop. */
const RETRY_AFTER = 2_000

export type Alarms = { set: (workshopId: string) => void; close: () => void }

export const createAlarms = (ports: {
  engine: Engine
  fanout: Fanout
  now: () => number
  createId: () => string
}): Alarms => {
  const { engine, fanout, now, createId } = ports
  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  let isClosed = false

  const ring = async (workshopId: string) => {
    const commands = [{ type: 'Wake' as const }]
    const { ok } = await engine.handle({ workshopId, commandId: createId(), commands, actor: system })
    set(workshopId, ok ? 0 : RETRY_AFTER)
  }

  const set = (workshopId: string, atLeast = 0) => {
    clearTimeout(timers.get(workshopId))
    timers.delete(workshopId)
    const workshop = engine.current(workshopId)?.workshop
    const at = workshop ? nextWake(workshop) : null
    if (!workshop || at === null || isClosed) return
    const delay = Math.min(Math.max(atLeast, realTime(workshop.charter.clock, instant(at)) - now()), LONGEST)
    timers.set(
      workshopId,
      setTimeout(() => void ring(workshopId), delay),
    )
  }

  const unsubscribe = fanout.subscribe(({ workshopId }) => set(workshopId))
  return {
    set: (workshopId) => set(workshopId),
    close: () => {
      isClosed = true
      unsubscribe()
      for (const timer of timers.values()) clearTimeout(timer)
      timers.clear()
    },
  }
}
