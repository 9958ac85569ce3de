/**
 * Whether what was written here is safe on the server: a pure fold over what is written, sent and answered. "Saved" is
 * said only after an acknowledgement, and never because two replicas look alike: a deletion leaves no trace in the
 * state vector.
 */
import type { SentFrames } from './docSocket.ts'

/**
 * `kept`: on this device, and nowhere else yet. `unsaved`: on this page alone, which must stay open.
 * `late` and `refused` last until the server has answered a frame that holds everything in another way.
 */
export type Saving = 'saved' | 'saving' | 'kept' | 'unsaved' | 'late' | 'refused'

/** The copy on this device: there is none, or it lacks what was written last, or it has everything. */
export type DeviceState = 'none' | 'behind' | 'complete'

export type SavingState = {
  /** Something was written that no answer has covered yet. */
  readonly isDirty: boolean
  readonly isOnline: boolean
  readonly device: DeviceState
  /** In sync on this connection: the server's question about offline work has come and was answered. */
  readonly isSynced: boolean
  readonly sent: SentFrames
  /** The number of the last frame that was answered on this connection. */
  readonly answered: number
  /** The worst answer since the last frame that held everything. */
  readonly verdict: 'saved' | 'late' | 'refused'
}

export type SavingEvent =
  | { readonly type: 'written' }
  | { readonly type: 'device'; readonly device: DeviceState }
  | { readonly type: 'sent'; readonly sent: SentFrames }
  | { readonly type: 'link'; readonly isOnline: boolean }
  | { readonly type: 'synced'; readonly isSynced: boolean }
  | { readonly type: 'answered'; readonly count: number; readonly verdict: SavingState['verdict'] }

export const initialSaving: SavingState = {
  isDirty: false,
  isOnline: false,
  device: 'none',
  isSynced: false,
  sent: { count: 0, whole: 0 },
  answered: 0,
  verdict: 'saved',
}

const severity = { saved: 0, late: 1, refused: 2 } as const

const answer = (state: SavingState, count: number, verdict: SavingState['verdict']): SavingState => {
  // A frame that holds everything speaks for all that was written before it.
  const coversAll = state.sent.whole > state.answered && state.sent.whole <= count
  const isWorse = severity[verdict] > severity[state.verdict]
  return { ...state, answered: count, verdict: coversAll || isWorse ? verdict : state.verdict }
}

/** Clears the mark as soon as everything that was sent is answered and nothing is left to send. */
const settle = (state: SavingState): SavingState =>
  state.isOnline && state.isSynced && state.answered > 0 && state.answered === state.sent.count
    ? { ...state, isDirty: false }
    : state

export const nextSaving = (state: SavingState, event: SavingEvent): SavingState => {
  switch (event.type) {
    case 'written':
      return { ...state, isDirty: true, device: state.device === 'none' ? 'none' : 'behind' }
    case 'device':
      return { ...state, device: event.device }
    case 'sent':
      return { ...state, sent: event.sent, answered: event.sent.count === 0 ? 0 : state.answered }
    case 'link':
      return { ...state, isOnline: event.isOnline }
    case 'synced':
      return settle({ ...state, isSynced: event.isSynced })
    case 'answered':
      return settle(answer(state, event.count, event.verdict))
  }
}

const offline: Readonly<Record<DeviceState, Saving>> = { none: 'unsaved', behind: 'saving', complete: 'kept' }

export const savingOf = ({ isDirty, isOnline, device, verdict }: SavingState): Saving => {
  if (isDirty) return isOnline ? 'saving' : offline[device]
  return verdict
}
