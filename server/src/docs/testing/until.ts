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

/** Frames arrive in order: when the witness sees the mark, the server has received all that was written before it. */
export const arrived = (connection: DocConnection, witness: DocConnection): Promise<void> => {
  connection.awareness.setLocalStateField('mark', true)
  return until(witness, () => witness.awareness.getStates().get(connection.doc.clientID)?.['mark'] === true)
}
