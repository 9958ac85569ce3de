/** Waits for a WebRTC connection, and notices when it is lost. */

/** The network may be back in a moment; longer than this it is opened anew. */
const GIVEN_UP_AFTER = 2_500

/** Resolves when it flows; rejects when it fails or takes too long. */
export const connected = (connection: RTCPeerConnection, within: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const end = (settle: () => void) => {
      clearTimeout(alarm)
      connection.removeEventListener('connectionstatechange', look)
      settle()
    }
    const look = () => {
      const { connectionState } = connection
      if (connectionState === 'connected') end(resolve)
      if (connectionState === 'failed' || connectionState === 'closed')
        end(() => reject(new Error('The connection failed.')))
    }
    const alarm = setTimeout(() => end(() => reject(new Error('The connection takes too long.'))), within)
    connection.addEventListener('connectionstatechange', look)
    look()
  })

/** Calls once when a connection that flowed is lost. */
export const whenLost = (connection: RTCPeerConnection, lost: () => void): void => {
  let alarm: ReturnType<typeof setTimeout> | undefined
  const end = () => {
    connection.removeEventListener('connectionstatechange', look)
    clearTimeout(alarm)
    lost()
  }
  const look = () => {
    clearTimeout(alarm)
    const { connectionState } = connection
    if (connectionState === 'closed') connection.removeEventListener('connectionstatechange', look)
    if (connectionState === 'failed') end()
    if (connectionState === 'disconnected') alarm = setTimeout(end, GIVEN_UP_AFTER)
  }
  connection.addEventListener('connectionstatechange', look)
}
