/** Reads RTP packets (RFC 3550) as far as forwarding needs. It copies nothing and trusts no length in them. */

export const FIXED_HEADER = 12

export type RtpHeader = {
  readonly sequence: number
  readonly timestamp: number
  readonly ssrc: number
  readonly payloadType: number
  /** Where header and extension end and the payload begins. */
  readonly payloadAt: number
  /** Where the extension begins; equal to `payloadAt` without one. */
  readonly extensionAt: number
}

/** RTCP shares the port with RTP; its packet types lie where no payload type of ours does (RFC 5761). */
export const isRtcp = (packet: Buffer): boolean => {
  const type = (packet[1] ?? 0) & 0x7f
  return type >= 64 && type <= 95
}

/** @returns null for what is no whole RTP packet */
export const readRtp = (packet: Buffer): RtpHeader | null => {
  if (packet.length < FIXED_HEADER) return null
  const first = packet.readUInt8(0)
  if (first >> 6 !== 2) return null
  const extensionAt = FIXED_HEADER + 4 * (first & 0x0f)
  const hasExtension = (first & 0x10) !== 0
  if (hasExtension && packet.length < extensionAt + 4) return null
  const payloadAt = hasExtension ? extensionAt + 4 + 4 * packet.readUInt16BE(extensionAt + 2) : extensionAt
  if (packet.length < payloadAt) return null
  return {
    sequence: packet.readUInt16BE(2),
    timestamp: packet.readUInt32BE(4),
    ssrc: packet.readUInt32BE(8),
    payloadType: packet.readUInt8(1) & 0x7f,
    payloadAt,
    extensionAt,
  }
}

/** The packet without its header extension, whose numbers were agreed with the sender and mean nothing to a listener. */
export const withoutExtension = (packet: Buffer, { extensionAt, payloadAt }: RtpHeader): Buffer => {
  if (payloadAt === extensionAt) return packet
  const short = Buffer.concat([packet.subarray(0, extensionAt), packet.subarray(payloadAt)])
  short.writeUInt8(packet.readUInt8(0) & ~0x10, 0)
  return short
}

const ONE_BYTE_PROFILE = 0xbede

/** The sender's sound level (RFC 6464) in −dBov, 0 the loudest and 127 silence; null when the packet does not say. */
export const soundLevelOf = (packet: Buffer, { extensionAt, payloadAt }: RtpHeader, id: number): number | null => {
  if (payloadAt === extensionAt || packet.readUInt16BE(extensionAt) !== ONE_BYTE_PROFILE) return null
  for (let at = extensionAt + 4; at < payloadAt; ) {
    const head = packet.readUInt8(at)
    const length = (head & 0x0f) + 1
    if (head === 0) at += 1
    else if (head >> 4 === id && at + 1 < payloadAt) return packet.readUInt8(at + 1) & 0x7f
    else at += 1 + length
  }
  return null
}
