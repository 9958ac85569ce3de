/**
 * Keeps a page's connection of sound open from the first wish until the last: whatever ends it, it is opened anew by itself, soon
 * and then less often.
 */
import type { MediaLink } from '@plenaria/shared/participant/mediaLink'
import type { RefusalCode } from '@plenaria/shared/workshop/refusals'
import { whenLost } from './connected.ts'
import type { Receiving, SlotPlan } from './openReceiving.ts'
import { retryAfter } from './retryAfter.ts'
import type { SoundStatus } from './soundState.ts'

export type ListeningPorts = {
  readonly link: MediaLink
  readonly open: (plan: SlotPlan) => Promise<Receiving>
  readonly onStatus: (status: SoundStatus) => void
  readonly onUp: (receiving: Receiving) => void
  readonly onDown: () => void
  /** The server ended it, because this person hears in too many pages: it begins again when it is started. */
  readonly onClosed: () => void
  /** 0 to 1. */
  readonly draw: () => number
}

export type Listening = {
  readonly start: () => void
  readonly stop: () => void
  /** Stops, and hears of nothing any more. */
  readonly close: () => void
  readonly current: () => Receiving | null
  /** Opens anew, for instance on another network. */
  readonly restart: (within: number) => void
}

/** After so many failures in a row the page says that no way is found. */
const BLOCKED_AFTER = 3
/** Refusals that do not pass by themselves. */
const final: readonly RefusalCode[] = ['notAllowed', 'archived', 'unknownPerson']

type Outcome =
  | { readonly kind: 'up'; readonly receiving: Receiving }
  | { readonly kind: 'settled'; readonly status: SoundStatus }
  | { readonly kind: 'failed' }

/** One attempt, from the question to the connection. */
const attemptOnce = async ({ link, open }: ListeningPorts): Promise<Outcome> => {
  try {
    const answer = await link.ask('media:join', {})
    if (!answer.ok) return final.includes(answer.refusal.code) ? { kind: 'settled', status: 'off' } : { kind: 'failed' }
    const { plan } = answer
    if (plan.mode === 'slots') return { kind: 'up', receiving: await open(plan) }
    return { kind: 'settled', status: plan.mode === 'link' ? 'link' : 'missing' }
  } catch {
    return { kind: 'failed' }
  }
}

/** The attempts: one at a time, and what an earlier one brings is dropped. */
const createAttempts = (
  ports: ListeningPorts,
  { lost, settled }: { readonly lost: () => void; readonly settled: (status: SoundStatus) => void },
) => {
  const { onStatus, onUp, onDown, draw } = ports
  let turn = 0
  let failures = 0
  let current: Receiving | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const drop = () => {
    turn += 1
    clearTimeout(timer)
    const last = current
    current = null
    last?.close()
    if (last) onDown()
  }
  const after = (wait: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void attempt(), wait)
  }
  const take = (receiving: Receiving) => {
    failures = 0
    current = receiving
    whenLost(receiving.connection, () => current === receiving && lost())
    onStatus('on')
    onUp(receiving)
  }
  const attempt = async () => {
    turn += 1
    const own = turn
    const outcome = await attemptOnce(ports)
    if (own !== turn) return outcome.kind === 'up' && outcome.receiving.close()
    if (outcome.kind === 'up') return take(outcome.receiving)
    if (outcome.kind === 'settled') return settled(outcome.status)
    failures += 1
    if (failures >= BLOCKED_AFTER) onStatus('blocked')
    after(retryAfter(failures - 1, draw()))
  }
  return { current: () => current, drop, after }
}

export const stayListening = (ports: ListeningPorts): Listening => {
  const { link, onStatus, onClosed, draw } = ports
  let isWanted = false
  const settled = (status: SoundStatus) => {
    isWanted = false
    onStatus(status)
  }
  const attempts = createAttempts(ports, { lost: () => restart(0), settled })
  const restart = (within: number) => {
    if (!isWanted) return
    attempts.drop()
    onStatus('reconnecting')
    attempts.after(draw() * within)
  }
  const stop = () => {
    isWanted = false
    const peerId = attempts.current()?.peerId
    attempts.drop()
    if (peerId !== undefined) link.ask('media:leave', { peerId }).catch(() => undefined)
    onStatus('off')
  }
  /** Whatever was opened anew meanwhile would close another page in its turn. */
  const closed = () => {
    if (!isWanted) return
    stop()
    onClosed()
  }
  /** The live socket is back: the connection of sound may have outlived it, or not. */
  const reconnected = async () => {
    if (!isWanted) return
    const peerId = attempts.current()?.peerId
    if (peerId === undefined) return attempts.after(0)
    try {
      const answer = await link.ask('media:resume', { peerId })
      if (!answer.ok && attempts.current()?.peerId === peerId) restart(0)
    } catch {
      // The socket went again; the next one asks.
    }
  }
  const endings = [
    link.on('media:reset', ({ within }) => restart(within)),
    link.on('media:closed', closed),
    link.onConnected(() => void reconnected()),
  ]
  return {
    start: () => {
      if (isWanted) return
      isWanted = true
      onStatus('joining')
      attempts.after(0)
    },
    stop,
    close: () => {
      stop()
      for (const end of endings) end()
    },
    current: attempts.current,
    restart,
  }
}
