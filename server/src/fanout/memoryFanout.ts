/** Fan-out within one process: synchronous, so that no two commits overtake each other. */
import type { Commit, Fanout } from './fanout.ts'

export const createMemoryFanout = (): Fanout => {
  const listeners = new Set<(commit: Commit) => void>()
  return {
    publish: (commit) => {
      for (const listener of listeners) listener(commit)
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
