/** The WebSocket of a participant without a browser: the standard's interface, with request headers a browser would set. */
import { WebSocket as NodeSocket } from 'ws'

/** @param headers sent with every connection, such as the cookie that says who connects */
export const nodeWebSocket = (headers: Readonly<Record<string, string>>): typeof WebSocket => {
  class SocketWithHeaders extends NodeSocket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols ?? [], { headers: { ...headers } })
    }
  }
  // ws keeps to the browser's interface in everything but the types of its event objects.
  return SocketWithHeaders as unknown as typeof WebSocket
}
