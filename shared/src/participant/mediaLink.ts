/** What a participant asks and hears about sound and picture, over the live socket that is there anyway. It opens no sound itself. */
import type { MediaAnswer, MediaQuestion, MediaQuestions, MediaServerToClient } from '../protocol/media.ts'
import type { LiveSocket } from './liveSocket.ts'

export type MediaLink = {
  /** Rejects when there is no connection or no answer in time. */
  readonly ask: <Name extends MediaQuestion>(name: Name, message: MediaQuestions[Name][0]) => Promise<MediaAnswer<Name>>
  /** @returns what ends it */
  readonly on: <Name extends keyof MediaServerToClient>(
    name: Name,
    listener: (message: Parameters<MediaServerToClient[Name]>[0]) => void,
  ) => () => void
  /** Fires whenever the live socket is there again. @returns what ends it */
  readonly onConnected: (listener: () => void) => () => void
}

const ANSWER_WITHIN = 8_000

type Untyped = {
  on: (name: string, listener: (message: never) => void) => void
  off: (name: string, listener: (message: never) => void) => void
  timeout: (within: number) => { emitWithAck: (name: string, message: unknown) => Promise<unknown> }
}

export const createMediaLink = (socket: LiveSocket): MediaLink => {
  // The socket's own types name each message apart; here they are one table.
  const untyped = socket as unknown as Untyped
  const on = (name: string, listener: (message: never) => void) => {
    untyped.on(name, listener)
    return () => untyped.off(name, listener)
  }
  return {
    ask: async <Name extends MediaQuestion>(name: Name, message: MediaQuestions[Name][0]) => {
      if (!socket.connected) throw new Error('unreachable')
      return (await untyped.timeout(ANSWER_WITHIN).emitWithAck(name, message)) as MediaAnswer<Name>
    },
    on,
    onConnected: (listener) => on('connect', listener),
  }
}
