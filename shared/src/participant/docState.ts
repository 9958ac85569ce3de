/** What a participant is told of an open document: one immutable value, replaced only when something has changed. */
import type { Saving } from './docSaving.ts'

/** `connecting` until the first attempt ends; `closed` when the server has said not to come back (see closeCode). */
export type DocLink = 'connecting' | 'online' | 'offline' | 'closed'

export type DocState = {
  readonly link: DocLink
  /** The document here is the server's, but for what is not saved yet. */
  readonly synced: boolean
  readonly saving: Saving
  /** The sequence of the log that the document here has reached; it means something only while synced. */
  readonly seq: number
  readonly closeCode: number | null
}

export const initialDocState: DocState = {
  link: 'connecting',
  synced: false,
  saving: 'saved',
  seq: 0,
  closeCode: null,
}

export type DocStateStore = {
  get(): DocState
  update(change: Partial<DocState>): void
  /** @returns a function that ends the subscription */
  subscribe(listener: () => void): () => void
}

export const createDocStateStore = (): DocStateStore => {
  let state = initialDocState
  const listeners = new Set<() => void>()
  return {
    get: () => state,
    update(change) {
      const next = { ...state, ...change }
      const keys = Object.keys(next) as (keyof DocState)[]
      if (keys.every((key) => next[key] === state[key])) return
      state = next
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
