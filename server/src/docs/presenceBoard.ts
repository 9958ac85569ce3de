/**
 * Who has a cursor in one document, and where: memory only, gathered and sent in batches. What a connection says of
 * itself is signed with its person here, and nobody can speak for another client.
 */
import type { AwarenessEntry } from '@plenaria/shared/docs/awarenessEntries'
import { awarenessFrame } from '@plenaria/shared/docs/docFrames'
import { presenceFrames } from './presenceFrames.ts'

/** A connection as presence sees it. `clientId` is the Yjs client it announced, null when it announced none. */
export type Present = {
  readonly personId: string
  readonly clientId: number | null
  /** Sends what may get lost: nothing waits for a slow link. */
  hint(frame: Uint8Array): void
}

type Seen = { readonly owner: Present; state: string | null; clock: number }

const parseObject = (text: string): object | null => {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && !Array.isArray(value) ? value : null
  } catch {
    return null
  }
}

/** The state with the person the server knows in the place of whatever the client claimed; 'null' when it has left. */
const signed = (text: string, personId: string): string => {
  const state = parseObject(text)
  return state === null ? 'null' : JSON.stringify({ ...state, user: { personId } })
}

export type PresenceParts = {
  readonly audience: () => Iterable<Present>
  /** How long changes are gathered before they are sent, in milliseconds. */
  readonly delayMs: () => number
  /** How long those are gathered who only say that they are still there; clients forget who is silent for 30 s. */
  readonly renewalMs: number
  /** The largest state in characters. */
  readonly maxLength: number
  /** Epoch milliseconds. */
  readonly now: () => number
}

export class PresenceBoard {
  readonly #parts: PresenceParts
  readonly #seen = new Map<number, Seen>()
  readonly #changed = new Map<number, AwarenessEntry>()
  #timer: NodeJS.Timeout | null = null
  #isUrgent = false
  #lastClock = 0

  constructor(parts: PresenceParts) {
    this.#parts = parts
  }

  /** Ties the announced client to this connection and shows it everybody who is there. */
  enter(present: Present): void {
    const { clientId, personId } = present
    const before = clientId === null ? undefined : this.#seen.get(clientId)
    // The same person may come back before the old connection is known to be dead; anybody else is an impostor.
    if (clientId !== null && (before === undefined || before.owner.personId === personId))
      this.#seen.set(clientId, { owner: present, state: before?.state ?? null, clock: before?.clock ?? 0 })
    this.showAll(present)
  }

  leave(present: Present): void {
    const { clientId } = present
    if (clientId === null || this.#seen.get(clientId)?.owner !== present) return
    this.#seen.delete(clientId)
    this.#announce(clientId, 'null', true)
  }

  /** Takes over what a connection says of its own client; everything else in it is dropped. */
  say(present: Present, entries: readonly AwarenessEntry[]): void {
    const { clientId, personId } = present
    const own = entries.findLast((entry) => entry.clientId === clientId)
    const mine = clientId === null ? undefined : this.#seen.get(clientId)
    if (own === undefined || mine?.owner !== present || own.state.length > this.#parts.maxLength) return
    const state = signed(own.state, personId)
    const isNews = state !== (mine.state ?? 'null')
    mine.state = state === 'null' ? null : state
    mine.clock = this.#announce(own.clientId, state, isNews)
  }

  showAll(present: Present): void {
    const entries = [...this.#seen].flatMap(([clientId, { state, clock }]) =>
      state === null || clientId === present.clientId ? [] : [{ clientId, clock, state }],
    )
    if (entries.length > 0) present.hint(awarenessFrame(entries))
  }

  close(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
  }

  #announce(clientId: number, state: string, isNews: boolean): number {
    const clock = this.#nextClock()
    this.#changed.set(clientId, { clientId, clock, state })
    this.#schedule(isNews)
    return clock
  }

  /** Everybody renews their state four times a minute; telling each renewal at once would cost more than the writing. */
  #schedule(isUrgent: boolean): void {
    if (this.#timer !== null && (this.#isUrgent || !isUrgent)) return
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#isUrgent = isUrgent
    this.#timer = setTimeout(() => this.#flush(), isUrgent ? this.#parts.delayMs() : this.#parts.renewalMs)
  }

  /** Clients ignore a clock that does not grow. Ours grows over restarts too, so a cursor reappears after them. */
  #nextClock(): number {
    this.#lastClock = Math.max(this.#lastClock + 1, this.#parts.now())
    return this.#lastClock
  }

  #flush(): void {
    this.#timer = null
    const entries = [...this.#changed.values()]
    this.#changed.clear()
    const frameFor = presenceFrames(entries)
    for (const present of this.#parts.audience()) {
      const frame = frameFor(present.clientId)
      if (frame !== null) present.hint(frame)
    }
  }
}
