/** What a participant says and hears about interpretation that passes: coughs, silent microphones and captions. It keeps nothing. */
import type { BoothCaption, BoothCoughs, BoothUnheard, CaptionLine } from '../protocol/booth.ts'
import type { LiveSocket } from './liveSocket.ts'

export type BoothLink = {
  readonly cough: (isCoughing: boolean) => void
  /** Rejects when there is no answer in time; false when it was refused. */
  readonly caption: (caption: BoothCaption) => Promise<boolean>
  /** The last lines of the room one is in; none when they cannot be had. */
  readonly captions: (roomId: string) => Promise<readonly CaptionLine[]>
  /** @returns what ends it */
  readonly onLine: (listener: (line: CaptionLine) => void) => () => void
  readonly onCoughs: (listener: (coughs: BoothCoughs) => void) => () => void
  readonly onUnheard: (listener: (unheard: BoothUnheard) => void) => () => void
  /** Fires whenever the live socket is there again. @returns what ends it */
  readonly onConnected: (listener: () => void) => () => void
}

const ANSWER_WITHIN = 5_000

export const createBoothLink = (socket: LiveSocket): BoothLink => {
  socket.on('booth:alive', (_, acknowledge) => acknowledge(true))
  return {
    // A cough that cannot be told now is not told later.
    cough: (isCoughing) => {
      if (socket.connected) socket.emit('booth:cough', { isCoughing }, () => undefined)
    },
    caption: async (caption) => (await socket.timeout(ANSWER_WITHIN).emitWithAck('booth:caption', caption)).ok,
    captions: async (roomId) => {
      const reply = await socket.timeout(ANSWER_WITHIN).emitWithAck('booth:captions', { roomId })
      return reply.ok ? reply.lines : []
    },
    onLine: (listener) => {
      socket.on('booth:line', listener)
      return () => socket.off('booth:line', listener)
    },
    onCoughs: (listener) => {
      socket.on('booth:coughs', listener)
      return () => socket.off('booth:coughs', listener)
    },
    onUnheard: (listener) => {
      socket.on('booth:unheard', listener)
      return () => socket.off('booth:unheard', listener)
    },
    onConnected: (listener) => {
      socket.on('connect', listener)
      return () => socket.off('connect', listener)
    },
  }
}
