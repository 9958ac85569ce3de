/** What one person sends: a stream that arrives and goes on to every slot it is put into. It knows no room and no right. */
import { type Arrivals, createArrivals } from './arrivals.ts'
import { createBucket } from './bucket.ts'
import { createRecentPackets } from './recentPackets.ts'
import { bitRateCap, lossRequest, pictureRequest, readRtcp, receptionReport } from './rtcp.ts'
import { isRtcp, readRtp, type RtpHeader, soundLevelOf, withoutExtension } from './rtpPacket.ts'
import type { Sink } from './sink.ts'
import { createTalking } from './talking.ts'

export type Feed = {
  readonly sinks: Set<Sink>
  /** @param packet as it came from the network; @param isLate it waited here for too long to be of use to anybody */
  readonly take: (packet: Buffer, at: number, isLate?: boolean) => void
  /** Asks the sender for a whole picture, not more often than it could make one. */
  readonly wantPicture: (at: number) => void
  /** Sends a packet once more to the one listener who lost it. */
  readonly again: (sequence: number, sink: Sink, at: number) => void
  /** Asks for what is missing, as it does by itself with all that comes; called now and then, for when nothing comes. */
  readonly mend: (at: number) => void
  /** Tells the sender how it arrives; called every second. */
  readonly report: (at: number) => void
  readonly isTalking: (at: number) => boolean
  /** How many packets of it have come. */
  readonly taken: () => number
}

export type FeedInput = {
  readonly isVideo: boolean
  readonly payloadType: number
  readonly clockRate: number
  /** The number under which the sender says how loud it is; null when it does not. */
  readonly levelId: number | null
  /** Towards the sender. */
  readonly send: (message: Buffer) => void
}

const PICTURE_EVERY = 400
const KEPT = { sound: 64, video: 768 }
/** No network between here and a browser carries a larger packet whole. */
const LARGEST = 1_500
/** Above what browsers send, with room for what was held up on the way or asked for again. */
const ARRIVING = { sound: { burst: 240, perSecond: 120 }, video: { burst: 900, perSecond: 900 } }
/** In bits a second: enough for slides to be read. */
const VIDEO_CAP = 2_000_000
/** A sender is told of no more loss than its error correction could make up for. */
const LARGEST_LOSS = 0.3

/** The loss that most listeners stay below: the sender adds as much redundancy as nine in ten of them need. */
const lossAmong = (sinks: ReadonlySet<Sink>): number => {
  const losses = [...sinks].map((sink) => sink.lossShare()).toSorted((a, b) => a - b)
  return losses[Math.max(0, Math.ceil(losses.length * 0.9) - 1)] ?? 0
}

export const createFeed = ({ isVideo, payloadType, clockRate, levelId, send }: FeedInput): Feed => {
  const sinks = new Set<Sink>()
  const arrivals: Arrivals = createArrivals(clockRate)
  const recent = createRecentPackets(isVideo ? KEPT.video : KEPT.sound)
  const arriving = createBucket(isVideo ? ARRIVING.video : ARRIVING.sound)
  const talking = createTalking()
  let ssrc: number | null = null
  let pictureAt = Number.NEGATIVE_INFINITY
  let taken = 0

  const mend = (at: number) => {
    const missing = arrivals.missing(at)
    if (ssrc !== null && missing.length > 0) send(lossRequest(ssrc, missing))
  }

  const forward = (packet: Buffer, header: RtpHeader, at: number) => {
    if (levelId !== null) talking.heard(soundLevelOf(packet, header, levelId), at)
    const bare = withoutExtension(packet, header)
    recent.keep(header.sequence, bare)
    const sheet = Buffer.from(bare)
    for (const sink of sinks) sink.push(bare, header, at, sheet)
  }

  return {
    sinks,
    take: (packet, at, isLate = false) => {
      if (packet.length > LARGEST) return
      if (isRtcp(packet)) {
        const { senderClock } = readRtcp(packet)
        if (senderClock !== null) arrivals.heardClock(senderClock, at)
        return
      }
      const header = readRtp(packet)
      if (header?.payloadType !== payloadType || !arriving.take(at)) return
      ssrc = header.ssrc
      taken += 1
      arrivals.arrived(header.sequence, header.timestamp, at)
      if (!isLate) forward(packet, header, at)
      mend(at)
    },
    wantPicture: (at) => {
      if (!isVideo || ssrc === null || at - pictureAt < PICTURE_EVERY) return
      pictureAt = at
      send(pictureRequest(ssrc))
    },
    again: (sequence, sink, at) => {
      const packet = recent.find(sequence)
      const header = packet && readRtp(packet)
      if (packet && header) sink.push(packet, header, at, Buffer.from(packet))
    },
    report: (at) => {
      if (ssrc === null) return
      const report = arrivals.report(ssrc, at)
      const lossShare = isVideo ? report.lossShare : Math.max(report.lossShare, lossAmong(sinks))
      send(receptionReport({ ...report, lossShare: Math.min(LARGEST_LOSS, lossShare) }))
      if (isVideo) send(bitRateCap(ssrc, VIDEO_CAP))
    },
    mend,
    isTalking: (at) => talking.isTalking(at),
    taken: () => taken,
  }
}
