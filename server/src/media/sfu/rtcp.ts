/** Reads and writes the few RTCP messages that forwarding needs: reports, requests for lost packets and for whole pictures, a bit rate. */

const SENDER_REPORT = 200
const RECEIVER_REPORT = 201
const TRANSPORT_FEEDBACK = 205
const PAYLOAD_FEEDBACK = 206
const NACK = 1
const PICTURE_LOSS = 1
const FULL_INTRA = 4
const APPLICATION = 15
/** Who sends these messages; nobody sends media under it. */
const OWN_SSRC = 1

export type RtcpNews = {
  /** Sequence numbers that did not arrive, each of them once. */
  readonly lost: readonly number[]
  readonly wantsPicture: boolean
  /** The share of packets lost since the last report, 0 to 1. */
  readonly lossShare: number | null
  /** The middle of the sender's clock, to be sent back so that it can reckon the round trip. */
  readonly senderClock: number | null
}

type Part = { readonly type: number; readonly count: number; readonly body: Buffer }

const partsOf = (packet: Buffer): Part[] => {
  const parts: Part[] = []
  for (let at = 0; at + 4 <= packet.length; ) {
    const length = 4 + 4 * packet.readUInt16BE(at + 2)
    if (at + length > packet.length) break
    const body = packet.subarray(at + 4, at + length)
    parts.push({ type: packet.readUInt8(at + 1), count: packet.readUInt8(at) & 0x1f, body })
    at += length
  }
  return parts
}

const lostIn = (body: Buffer): number[] => {
  const lost: number[] = []
  for (let at = 8; at + 4 <= body.length; at += 4) {
    const first = body.readUInt16BE(at)
    const mask = body.readUInt16BE(at + 2)
    lost.push(first)
    for (let bit = 0; bit < 16; bit += 1) if (mask & (1 << bit)) lost.push((first + bit + 1) & 0xffff)
  }
  return lost
}

/** The loss in the first report block, which stands after the sender's own lines. */
const lossIn = ({ type, count, body }: Part): number | null => {
  const at = type === SENDER_REPORT ? 24 : 4
  return count > 0 && body.length >= at + 24 ? body.readUInt8(at + 4) / 256 : null
}

export const readRtcp = (packet: Buffer): RtcpNews => {
  const parts = partsOf(packet)
  const reports = parts.filter(({ type }) => type === SENDER_REPORT || type === RECEIVER_REPORT)
  const sender = parts.find(({ type, body }) => type === SENDER_REPORT && body.length >= 24)
  const lost = parts.flatMap(({ type, count, body }) =>
    type === TRANSPORT_FEEDBACK && count === NACK ? lostIn(body) : [],
  )
  return {
    lost: [...new Set(lost)],
    wantsPicture: parts.some(
      ({ type, count }) => type === PAYLOAD_FEEDBACK && (count === PICTURE_LOSS || count === FULL_INTRA),
    ),
    lossShare: reports.map(lossIn).find((loss) => loss !== null) ?? null,
    senderClock: sender?.body.readUInt32BE(6) ?? null,
  }
}

const message = (type: number, count: number, words: readonly number[]): Buffer => {
  const packet = Buffer.alloc(4 + 4 * words.length)
  packet.writeUInt8(0x80 | count, 0)
  packet.writeUInt8(type, 1)
  packet.writeUInt16BE(words.length, 2)
  words.forEach((word, index) => packet.writeUInt32BE(word >>> 0, 4 + 4 * index))
  return packet
}

export const pictureRequest = (ssrc: number): Buffer => message(PAYLOAD_FEEDBACK, PICTURE_LOSS, [OWN_SSRC, ssrc])

export const lossRequest = (ssrc: number, sequences: readonly number[]): Buffer =>
  message(TRANSPORT_FEEDBACK, NACK, [OWN_SSRC, ssrc, ...sequences.map((sequence) => sequence << 16)])

export type ReceptionReport = {
  readonly ssrc: number
  /** 0 to 1, since the last report. */
  readonly lossShare: number
  readonly lostInAll: number
  /** Highest sequence number, with its turns in the upper half. */
  readonly highest: number
  readonly jitter: number
  readonly senderClock: number
  /** Since that clock was heard, in 1/65536 of a second. */
  readonly sinceSenderClock: number
}

export const receptionReport = (report: ReceptionReport): Buffer => {
  const { ssrc, lossShare, lostInAll, highest, jitter, senderClock, sinceSenderClock } = report
  const loss =
    (Math.min(255, Math.round(lossShare * 256)) << 24) | (Math.min(0x7fffff, Math.max(0, lostInAll)) & 0xffffff)
  return message(RECEIVER_REPORT, 1, [OWN_SSRC, ssrc, loss, highest, jitter, senderClock, sinceSenderClock])
}

/** Tells a sender the bit rate it may use (REMB), in bits a second. */
export const bitRateCap = (ssrc: number, bitRate: number): Buffer => {
  const exponent = Math.max(0, Math.ceil(Math.log2(bitRate / 0x3ffff)))
  const words = [OWN_SSRC, 0, 0x52454d42, (1 << 24) | (exponent << 18) | (bitRate >>> exponent), ssrc]
  return message(PAYLOAD_FEEDBACK, APPLICATION, words)
}
