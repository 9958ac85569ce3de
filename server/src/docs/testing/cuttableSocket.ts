/** A participant's network that a test can take away and give back: open sockets end at once, new ones fail until it is back. */
import { WebSocket as NodeSocket } from 'ws'

export type CuttableSocket = {
  readonly WebSocketImpl: typeof WebSocket
  readonly cut: () => void
  readonly mend: () => void
}

/** @param headers sent with every connection, such as the cookie that says who connects */
export const cuttableSocket = (headers: Readonly<Record<string, string>>): CuttableSocket => {
  const open = new Set<NodeSocket>()
  let isCut = false
  class Socket extends NodeSocket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols ?? [], { headers: { ...headers } })
      open.add(this)
      this.once('close', () => open.delete(this))
      if (isCut) this.terminate()
    }
  }
  return {
    WebSocketImpl: Socket as unknown as typeof WebSocket,
    cut: () => {
      isCut = true
      for (const socket of open) socket.terminate()
    },
    mend: () => {
      isCut = false
    },
  }
}
