/** One value that is replaced as a whole, and those who want to hear when it is. */
export type Watched<T> = {
  readonly current: () => T
  /** Tells everybody, unless it is the same value. */
  readonly become: (next: T) => void
  /** @returns what ends it */
  readonly subscribe: (listener: () => void) => () => void
}

export const createWatched = <T>(initial: T): Watched<T> => {
  const listeners = new Set<() => void>()
  let value = initial
  return {
    current: () => value,
    become: (next) => {
      if (next === value) return
      value = next
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
