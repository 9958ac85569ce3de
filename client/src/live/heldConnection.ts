/** A connection that is open while somebody holds it: opened for the first, closed after the last. It knows no page. */
import type { WorkshopConnection } from '@plenaria/shared/participant/connectWorkshop'
import { createWatched } from '@plenaria/shared/participant/watched'

export type HeldConnection = {
  /** Null while nobody holds it. */
  readonly current: () => WorkshopConnection | null
  /** Holds the connection until the answer is called; the listener hears of its opening. */
  readonly hold: (listener: () => void) => () => void
}

export const createHeldConnection = (open: () => WorkshopConnection): HeldConnection => {
  const connection = createWatched<WorkshopConnection | null>(null)
  let holders = 0
  return {
    current: connection.current,
    hold: (listener) => {
      const stop = connection.subscribe(listener)
      holders += 1
      if (holders === 1) connection.become(open())
      return () => {
        stop()
        holders -= 1
        if (holders > 0) return
        connection.current()?.close()
        connection.become(null)
      }
    },
  }
}
