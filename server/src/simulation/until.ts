/** Waits for facts, not for time: resolves as soon as the connection's state satisfies the condition. */
import type { WorkshopConnection } from '@plenaria/shared/participant/connectWorkshop'
import type { LiveState } from '@plenaria/shared/participant/liveState'

/** What was waited for did not come in time. */
export class WaitedInVain extends Error {}

/** @param within milliseconds @throws WaitedInVain */
export const until = (
  connection: WorkshopConnection,
  what: string,
  condition: (state: LiveState) => boolean,
  within: number,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      stop()
      reject(new WaitedInVain(`${what} did not happen within ${within} ms.`))
    }, within)
    const look = () => {
      if (!condition(connection.state())) return
      clearTimeout(timer)
      stop()
      resolve()
    }
    const stop = connection.subscribe(look)
    look()
  })

export const pause = (length: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, length))
