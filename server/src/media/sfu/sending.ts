/** The connection over which somebody sends one thing: a microphone, a camera or a screen. */
import type { PeerConnection, Track } from 'node-datachannel'
import { soundLevelUri } from '../sdp/cleanSdp.ts'
import { createFeed, type Feed } from './feed.ts'
import { fromNative } from './fromNative.ts'
import { gather, type Gathering } from './gather.ts'
import type { Intake } from './intake.ts'

export type Sending = {
  /** Null until the sender's description was read. */
  readonly feed: () => Feed | null
  readonly isVideo: boolean
  /** @param sdp a cleaned offer with one section and one codec */
  readonly answerTo: (sdp: string) => Promise<string>
  readonly close: () => void
}

const levelLine = new RegExp(`^a=extmap:(\\d+) ${soundLevelUri}$`, 'm')

/** The library answers without extensions and without asking for lost sound again; the browser is told that both are wanted. */
const wanting = (answer: string, offer: string, payloadType: number): string => {
  const level = levelLine.exec(offer)?.[0]
  const extra = [...(level === undefined ? [] : [level]), `a=rtcp-fb:${payloadType} nack`]
  const missing = extra.filter((line) => !answer.includes(line))
  return answer.replace(/^a=rtcp-mux\r\n/m, (line) => `${line}${missing.map((one) => `${one}\r\n`).join('')}`)
}

/** @param tell whether it is up; said once when it is over */
export const openSending = (
  connection: PeerConnection,
  isVideo: boolean,
  intake: Intake,
  tell: (isUp: boolean) => void,
): Sending => {
  let track: Track | null = null
  let feed: Feed | null = null
  let gathering: Gathering | null = null
  let isOver = false
  const send = fromNative((message: Buffer) => {
    if (track?.isOpen()) track.sendMessageBinary(message)
  })
  connection.onStateChange(
    fromNative((state: string) => {
      if (isOver) return
      if (state === 'connected') tell(true)
      isOver = state === 'failed' || state === 'closed'
      if (isOver) tell(false)
    }),
  )
  return {
    feed: () => feed,
    isVideo,
    answerTo: async (sdp) => {
      const payloadType = Number(/^a=rtpmap:(\d+) /m.exec(sdp)?.[1])
      const level = levelLine.exec(sdp)?.[1]
      const made = createFeed({
        isVideo,
        payloadType,
        clockRate: isVideo ? 90_000 : 48_000,
        levelId: level === undefined ? null : Number(level),
        send,
      })
      feed = made
      const take = fromNative(made.take)
      connection.onTrack(
        fromNative((opened: Track) => {
          track = opened
          opened.onMessage((packet: Buffer) => intake.add(packet, take))
        }),
      )
      gathering = gather(connection)
      connection.setRemoteDescription(sdp, 'offer')
      connection.setLocalDescription('answer')
      return wanting(await gathering.description, sdp, payloadType)
    },
    close: () => {
      isOver = true
      // Before its connection: otherwise what it calls back is never freed.
      track?.close()
      track = null
      connection.close()
      gathering?.giveUp()
    },
  }
}
