/**
 * One place of a listener's connection: whatever feed is put there, the browser sees one unbroken stream. Changing the feed
 * negotiates nothing.
 */
import { createBucket } from './bucket.ts'
import type { Feed } from './feed.ts'
import type { RtcpNews } from './rtcp.ts'
import type { Sink } from './sink.ts'
import { FIXED_HEADER, type RtpHeader } from './rtpPacket.ts'
import { createRow } from './running.ts'
import { readVp8, type Vp8, writeBase, writePicture } from './vp8.ts'

export type Slot = Sink & {
  /** @param at in milliseconds: sound that arrived before then was not for this listener, however late it is sent on */
  readonly put: (feed: Feed | null, at: number) => void
  /** What the listener's browser says of this stream. */
  readonly heard: (news: RtcpNews, at: number) => void
}

export type SlotOutput = {
  readonly ssrc: number
  readonly payloadType: number
  /** Ticks of the stream's time in a second. */
  readonly clockRate: number
  readonly isVideo: boolean
  /** @param packet to be gone when this returns: it is written over */
  readonly send: (packet: Buffer) => void
}

/** What a listener gets once more; who has lost more than this is better served by a whole picture. */
const RESENDS = { burst: 100, perSecond: 200 }

/** Pictures are numbered with 15 bits, base layers with 8. */
const createPictures = () => {
  const pictures = createRow(0x8000)
  const bases = createRow(0x100)
  return {
    begin: () => {
      pictures.begin()
      bases.begin()
    },
    write: (packet: Buffer, { picture, base }: Vp8) => {
      const number = picture?.isLong ? pictures.place(picture.number) : null
      if (picture && number !== null) writePicture(packet, picture, number)
      const placed = base ? bases.place(base.number) : null
      if (base && placed !== null) writeBase(packet, base, placed)
    },
  }
}

export const createSlot = ({ ssrc, payloadType, clockRate, isVideo, send }: SlotOutput): Slot => {
  const sequences = createRow(0x10000)
  const times = createRow(0x1_0000_0000)
  const pictures = createPictures()
  const resends = createBucket(RESENDS)
  let feed: Feed | null = null
  let isFirst = true
  let waitsForPicture = false
  let sentAt: number | null = null
  let putAt = 0
  let loss = 0

  /** Time goes on between two feeds as it does on the clock. */
  const timeStep = (at: number) => Math.max(1, Math.round(((at - (sentAt ?? at - 20)) * clockRate) / 1_000))

  const writeHeader = (onto: Buffer, packet: Buffer, header: RtpHeader, at: number): boolean => {
    const sequence = sequences.place(header.sequence)
    const time = times.place(header.timestamp, timeStep(at))
    if (sequence === null || time === null) return false
    const marker = isFirst && !isVideo ? 0x80 : (packet[1] ?? 0) & 0x80
    onto.writeUInt8(marker | payloadType, 1)
    onto.writeUInt16BE(sequence, 2)
    onto.writeUInt32BE(time, 4)
    onto.writeUInt32BE(ssrc, 8)
    return true
  }

  const forward = (packet: Buffer, header: RtpHeader, at: number, sheet: Buffer) => {
    if (!isVideo && at < putAt) return
    const vp8 = isVideo ? readVp8(packet, FIXED_HEADER + 4 * ((packet[0] ?? 0) & 0x0f)) : null
    if (waitsForPicture && !vp8?.isKeyframe) return feed?.wantPicture(at)
    waitsForPicture = false
    // A picture's own numbers lie beyond the header.
    const own = isVideo ? Buffer.from(packet) : sheet
    if (!writeHeader(own, packet, header, at)) return
    if (vp8) pictures.write(own, vp8)
    isFirst = false
    sentAt = at
    send(own)
  }

  const slot: Slot = {
    put: (next, at) => {
      if (next === feed) return
      feed?.sinks.delete(slot)
      feed = next
      putAt = at
      for (const row of [sequences, times, pictures]) row.begin()
      isFirst = true
      loss = 0
      waitsForPicture = isVideo
      next?.sinks.add(slot)
    },
    push: forward,
    heard: ({ lost, wantsPicture, lossShare }, at) => {
      if (lossShare !== null) loss = lossShare
      if (wantsPicture) feed?.wantPicture(at)
      for (const placed of lost) {
        const origin = sequences.origin(placed)
        if (origin !== null && resends.take(at)) feed?.again(origin, slot, at)
      }
    },
    lossShare: () => loss,
  }
  return slot
}
