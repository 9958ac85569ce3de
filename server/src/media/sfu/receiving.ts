/** The one connection over which a listener receives: six tracks, opened once, each of them a slot. */
import { type SlotName, slotNames } from '@plenaria/shared/protocol/mediaSlots'
import type { PeerConnection, Track } from 'node-datachannel'
import { announceAt } from '../sdp/announceAt.ts'
import type { ReceiveOffer } from '../slotEngine.ts'
import type { RtcLibrary } from './rtcLibrary.ts'
import type { Feed } from './feed.ts'
import { fromNative } from './fromNative.ts'
import { gather, type Gathering } from './gather.ts'
import { readRtcp } from './rtcp.ts'
import { isRtcp } from './rtpPacket.ts'
import { createSlot } from './slot.ts'

export type Receiving = {
  /** @param announced addresses to be said in place of the machine's own */
  readonly offer: (announced: readonly string[]) => Promise<ReceiveOffer>
  /** @returns where it can be reached */
  readonly answer: (sdp: string) => readonly string[]
  readonly put: (slot: SlotName, feed: Feed | null) => void
  readonly close: () => void
}

const OPUS = 111
const VP8 = 96
/** Numbers of streams are the connection's own. */
const FIRST_SSRC = 1_001

const describe = ({ Audio, Video }: RtcLibrary, name: SlotName, at: number) => {
  const mid = String(at)
  const media = name === 'video' ? new Video(mid, 'SendOnly') : new Audio(mid, 'SendOnly')
  if (media instanceof Video) media.addVP8Codec(VP8)
  else media.addOpusCodec(OPUS, 'minptime=10;useinbandfec=1')
  media.addSSRC(FIRST_SSRC + at, 'plenaria', name, name)
  return media
}

type Line = { readonly now: () => number; readonly isUp: () => boolean }

/**
 * Each thing that is heard of the library costs whenever anything comes: a track is not asked for what its connection says, and is
 * heard only once something was put into its slot.
 */
const openSlot = (track: Track, name: SlotName, at: number, { now, isUp }: Line) => {
  const isVideo = name === 'video'
  const slot = createSlot({
    ssrc: FIRST_SSRC + at,
    payloadType: isVideo ? VP8 : OPUS,
    clockRate: isVideo ? 90_000 : 48_000,
    isVideo,
    send: fromNative((packet: Buffer) => void (isUp() && track.sendMessageBinary(packet))),
  })
  const hear = fromNative((message: Buffer) => {
    if (isRtcp(message)) slot.heard(readRtcp(message), now())
  })
  let isHeard = false
  return {
    put: (feed: Feed | null) => {
      if (feed !== null && !isHeard) track.onMessage(hear)
      isHeard ||= feed !== null
      slot.put(feed, now())
    },
  }
}

/** @param tell whether it is up; said once when it is over */
export const openReceiving = (
  rtc: RtcLibrary,
  connection: PeerConnection,
  now: () => number,
  tell: (isUp: boolean) => void,
): Receiving => {
  // Tracks are kept: one that is collected as garbage closes itself.
  const tracks = slotNames.map((name, at) => connection.addTrack(describe(rtc, name, at)))
  let isUp = false
  const slots = slotNames.map((name, at) => {
    const track = tracks[at]
    if (!track) throw new Error(`There is no track for ${name}.`)
    return openSlot(track, name, at, { now, isUp: () => isUp })
  })
  let candidates: readonly string[] = []
  let gathering: Gathering | null = null
  let isOver = false
  connection.onStateChange(
    fromNative((state: string) => {
      if (isOver) return
      if (state === 'connected') tell(true)
      isOver = state === 'failed' || state === 'closed'
      isUp = !isOver && (isUp || state === 'connected')
      if (isOver) tell(false)
    }),
  )
  return {
    offer: async (announced) => {
      gathering = gather(connection)
      connection.setLocalDescription('offer')
      const mids = slotNames.map((name, at) => [name, String(at)] as const)
      const announcement = announceAt(await gathering.description, announced)
      candidates = announcement.candidates
      return { sdp: announcement.sdp, slots: Object.fromEntries(mids) as ReceiveOffer['slots'] }
    },
    answer: (sdp) => {
      connection.setRemoteDescription(sdp, 'answer')
      // Said only now: the library refuses the certificate of a listener who is faster than their description.
      return candidates
    },
    put: (name, feed) => slots[slotNames.indexOf(name)]?.put(feed),
    close: () => {
      isOver = true
      isUp = false
      for (const slot of slots) slot.put(null)
      // Before their connection: otherwise what they call back is never freed.
      for (const track of tracks) track.close()
      connection.close()
      gathering?.giveUp()
    },
  }
}
