/** Waits until a connection knows its own addresses. */
import type { PeerConnection } from 'node-datachannel'
import { fromNative } from './fromNative.ts'

export type Gathering = {
  /** The whole local description. Rejects when the connection is closed before. */
  readonly description: Promise<string>
  /** The library says nothing more of a connection that is closed. */
  readonly giveUp: () => void
}

/** Must be called before the local description is set. */
export const gather = (connection: PeerConnection): Gathering => {
  let giveUp: () => void = () => undefined
  const description = new Promise<string>((resolve, reject) => {
    giveUp = () => reject(new Error('The connection closed before it was described.'))
    connection.onGatheringStateChange(
      fromNative((state: string) => {
        if (state !== 'complete') return
        const local = connection.localDescription()
        if (local) resolve(local.sdp)
        else giveUp()
      }),
    )
  })
  // Whoever failed before they waited for it needs no second failure.
  description.catch(() => undefined)
  return { description, giveUp }
}
