/**
 * Who has a cursor in one document, and where: memory only, gathered and sent in batches. What a connection says of
 * itself is signed with its person here, and nobody can speak for another client.
 */
import type { AwarenessEntry } from '@plenaria/shared/docs/awarenessEntries'
import { awarenessFrame } from '@plenaria/shared/docs/docFrames'

/** A connection as presence sees it. `clientId` is the Yjs client it announced, null when it announced none. */
export type Present = {
  readonly personId: string
  readonly clientId: number | null
  /** Sends what may get lost: nothing waits for a slow link. */
  hint(frame: Uint8Array): void
}

export type PresenceBoard = {
  /** Ties the announced client to this connection and shows it everybody who is there. */
  enter(present: Present): void
  leave(present: Present): void
  /** Takes over what a connection says of its own client; everything else in it is dropped. */
  say(present: Present, entries: readonly AwarenessEntry[]): void
  showAll(present: Present): void
  close(): void
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

/** @param options.delayMs how long changes are gathered; `maxLength` of a state; `now` in epoch milliseconds */
export const createPresenceBoard = (options: {
  audience: () => Iterable<Present>
  delayMs: number
  maxLength: number
  now: () => number
}): PresenceBoard => {
  const seen = new Map<number, Seen>()
  const changed = new Map<number, AwarenessEntry>()
  let timer: NodeJS.Timeout | null = null
  let lastClock = 0

  // Clients ignore a clock that does not grow. Ours grows over restarts too, and a cursor reappears after a reconnection.
  const nextClock = (): number => (lastClock = Math.max(lastClock + 1, options.now()))

  const flush = (): void => {
    timer = null
    const entries = [...changed.values()]
    changed.clear()
    const forAll = awarenessFrame(entries)
    for (const present of options.audience()) {
      const own = entries.some(({ clientId }) => clientId === present.clientId)
      const others = own ? entries.filter(({ clientId }) => clientId !== present.clientId) : entries
      if (others.length > 0) present.hint(own ? awarenessFrame(others) : forAll)
    }
  }

  const announce = (clientId: number, state: string): number => {
    const clock = nextClock()
    changed.set(clientId, { clientId, clock, state })
    timer ??= setTimeout(flush, options.delayMs)
    return clock
  }

  const board: PresenceBoard = {
    enter(present) {
      const { clientId, personId } = present
      const before = clientId === null ? undefined : seen.get(clientId)
      // The same person may come back before the old connection is known to be dead; anybody else is an impostor.
      if (clientId !== null && (before === undefined || before.owner.personId === personId))
        seen.set(clientId, { owner: present, state: before?.state ?? null, clock: before?.clock ?? 0 })
      board.showAll(present)
    },
    leave(present) {
      const { clientId } = present
      if (clientId === null || seen.get(clientId)?.owner !== present) return
      seen.delete(clientId)
      announce(clientId, 'null')
    },
    say(present, entries) {
      const { clientId, personId } = present
      const own = entries.findLast((entry) => entry.clientId === clientId)
      const mine = clientId === null ? undefined : seen.get(clientId)
      if (own === undefined || mine?.owner !== present || own.state.length > options.maxLength) return
      const state = signed(own.state, personId)
      mine.state = state === 'null' ? null : state
      mine.clock = announce(own.clientId, state)
    },
    showAll(present) {
      const entries = [...seen].flatMap(([clientId, { state, clock }]) =>
        state === null || clientId === present.clientId ? [] : [{ clientId, clock, state }],
      )
      if (entries.length > 0) present.hint(awarenessFrame(entries))
    },
    close() {
      if (timer !== null) clearTimeout(timer)
    },
  }
  return board
}
