/** Keeps the agenda of people outside up to date by asking again and again, and knows the workshop's time from the answers. It draws nothing. */
import { createServerClock } from '@plenaria/shared/participant/serverClock'
import { instant } from '@plenaria/shared/time'
import { realClock, workshopTime } from '@plenaria/shared/workshop/charter/workshopClock'
import type { Refusal } from '@plenaria/shared/workshop/refusals'
import type { OutsideAgenda } from '@plenaria/shared/workshop/views/outsideAgenda'
import type { AskOutside, OutsideAnswer } from './askOutside.ts'

export type OutsideState =
  | { readonly status: 'opening' }
  | { readonly status: 'reading'; readonly outside: OutsideAgenda; readonly isLost: boolean }
  | { readonly status: 'failed'; readonly refusal: Refusal }
  | { readonly status: 'gone'; readonly refusal: Refusal }

export type OutsideReader = {
  readonly state: () => OutsideState
  /** The workshop's time, in milliseconds since 1970; the device's own before the first answer. Stable. */
  readonly now: () => number
  /** Asks as long as anybody listens. @returns how to stop listening */
  readonly subscribe: (listener: () => void) => () => void
}

type Ports = {
  readonly ask: AskOutside
  /** The device's time, in milliseconds since 1970. */
  readonly now: () => number
  /** @returns how to call it off */
  readonly later: (task: () => void, after: number) => () => void
}

const EVERY = 5_000
const LONGEST = 60_000

/** The pause before the next question: longer with each failure, so that a server in need is not asked more. Milliseconds. */
export const pauseAfter = (failures: number): number => Math.min(LONGEST, EVERY * 2 ** failures)

const after = (state: OutsideState, answer: OutsideAnswer): OutsideState => {
  const isReading = state.status === 'reading'
  switch (answer.kind) {
    case 'agenda':
      return { status: 'reading', outside: answer.outside, isLost: false }
    case 'same':
      return isReading && state.isLost ? { ...state, isLost: false } : state
    case 'gone':
      return { status: 'gone', refusal: answer.refusal }
    case 'failed':
      if (isReading) return state.isLost ? state : { ...state, isLost: true }
      return { status: 'failed', refusal: answer.refusal }
  }
}

export const createOutsideReader = ({ ask, now, later }: Ports): OutsideReader => {
  const listeners = new Set<() => void>()
  let state: OutsideState = { status: 'opening' }
  let etag: string | null = null
  let failures = 0
  let callOff: (() => void) | null = null

  const take = (answer: OutsideAnswer): void => {
    failures = answer.kind === 'failed' ? failures + 1 : 0
    if (answer.kind === 'agenda') etag = answer.etag
    const next = after(state, answer)
    if (next === state) return
    state = next
    for (const listener of listeners) listener()
  }
  const clock = createServerClock({
    now,
    ping: async () => {
      const answer = await ask(etag)
      take(answer)
      if ('serverNow' in answer && answer.serverNow > 0) return answer.serverNow
      throw new Error('No time came with this answer.')
    },
  })
  const round = async (): Promise<void> => {
    callOff = null
    await clock.measure(1)
    // Who has stopped listening meanwhile, or began again, must not be asked for twice.
    if (listeners.size > 0 && callOff === null && state.status !== 'gone')
      callOff = later(() => void round(), pauseAfter(failures))
  }
  return {
    state: () => state,
    now: () => workshopTime(state.status === 'reading' ? state.outside.clock : realClock, instant(clock.now())),
    subscribe: (listener) => {
      listeners.add(listener)
      if (listeners.size === 1) void round()
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        callOff?.()
        callOff = null
      }
    },
  }
}
