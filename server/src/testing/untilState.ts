/** Waits for a connection's facts, never for time: resolves as soon as they are so. For tests. */
import type { LiveState } from '@plenaria/shared/participant/liveState'
import type { WorkshopConnection } from '@plenaria/shared/participant/connectWorkshop'

/** A state that never comes fails the test by the runner's own limit. */
export const untilState = (connection: WorkshopConnection, isSo: (state: LiveState) => boolean): Promise<LiveState> =>
  new Promise((resolve) => {
    const look = () => {
      if (!isSo(connection.state())) return
      stop()
      resolve(connection.state())
    }
    const stop = connection.subscribe(look)
    look()
  })

export const untilOnline = (connection: WorkshopConnection): Promise<LiveState> =>
  untilState(connection, ({ link, version }) => link === 'online' && version > 0)

/** Resolves when the server has committed a fact that satisfies the condition, as that participant sees it. */
export const untilWorkshop = (
  connection: WorkshopConnection,
  isSo: (workshop: LiveState['workshop']) => boolean,
): Promise<LiveState> => untilState(connection, ({ workshop }) => isSo(workshop))
