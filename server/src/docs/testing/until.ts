/** Waits for a participant's document to come into a state, by its own events. For tests. */
import type { DocConnection } from '@plenaria/shared/participant/openDoc'

export const until = (connection: DocConnection, isSo: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (!isSo()) return
      stop()
      connection.doc.off('update', look)
      connection.awareness.off('change', look)
      resolve()
    }
    const stop = connection.subscribe(look)
    connection.doc.on('update', look)
    connection.awareness.on('change', look)
    look()
  })

export const synced = async (...connections: readonly DocConnection[]): Promise<void> => {
  await Promise.all(connections.map((connection) => until(connection, () => connection.state.synced)))
}
