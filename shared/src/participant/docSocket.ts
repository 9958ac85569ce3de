/** A WebSocket that counts the content it sends, so that the server's acknowledgements can be told apart. */
import { isContentFrame, isWholeFrame } from '../docs/docWire.ts'

/** What one connection has sent: content frames in all, and the number of the last that held everything. */
export type SentFrames = { readonly count: number; readonly whole: number }

const nothingSent: SentFrames = { count: 0, whole: 0 }

const bytesIn = (message: unknown): Uint8Array => {
  if (ArrayBuffer.isView(message)) return new Uint8Array(message.buffer, message.byteOffset, message.byteLength)
  return message instanceof ArrayBuffer ? new Uint8Array(message) : new Uint8Array()
}

const counted = (sent: SentFrames, frame: Uint8Array): SentFrames => {
  if (!isContentFrame(frame)) return sent
  const count = sent.count + 1
  return { count, whole: isWholeFrame(frame) ? count : sent.whole }
}

/** @param onSent told the state of the newest connection, at its start and after every content frame */
export const countingSocket = (Socket: typeof WebSocket, onSent: (sent: SentFrames) => void): typeof WebSocket => {
  class CountingSocket extends Socket {
    #sent = nothingSent

    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols)
      onSent(this.#sent)
    }

    override send(message: Parameters<WebSocket['send']>[0]): void {
      const sent = counted(this.#sent, bytesIn(message))
      if (sent !== this.#sent) onSent(sent)
      this.#sent = sent
      super.send(message)
    }
  }
  return CountingSocket
}
