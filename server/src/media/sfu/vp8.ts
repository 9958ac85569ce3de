/** Reads the descriptor before a VP8 payload (RFC 7741) and writes its running numbers anew where one feed follows another. */

export type Vp8 = {
  readonly isKeyframe: boolean
  /** Where the picture's number is, and how many bits it has; null without one. */
  readonly picture: { readonly at: number; readonly isLong: boolean; readonly number: number } | null
  /** Where the number of the last base layer is, and that number. */
  readonly base: { readonly at: number; readonly number: number } | null
}

/** @param at where the payload begins; null for what is no VP8 payload */
export const readVp8 = (packet: Buffer, at: number): Vp8 | null => {
  if (packet.length <= at) return null
  const first = packet.readUInt8(at)
  const isExtended = (first & 0x80) !== 0
  const flags = isExtended ? (packet[at + 1] ?? 0) : 0
  let next = at + (isExtended ? 2 : 1)
  let picture: Vp8['picture'] = null
  if (flags & 0x80) {
    const isLong = ((packet[next] ?? 0) & 0x80) !== 0
    if (packet.length < next + (isLong ? 2 : 1)) return null
    const number = isLong ? packet.readUInt16BE(next) & 0x7fff : packet.readUInt8(next)
    picture = { at: next, isLong, number }
    next += isLong ? 2 : 1
  }
  let base: Vp8['base'] = null
  if (flags & 0x40) {
    if (packet.length <= next) return null
    base = { at: next, number: packet.readUInt8(next) }
    next += 1
  }
  if (flags & 0x30) next += 1
  if (packet.length <= next) return null
  const isFirstPart = (first & 0x17) === 0x10
  return { isKeyframe: isFirstPart && (packet.readUInt8(next) & 1) === 0, picture, base }
}

export const writePicture = (packet: Buffer, { at, isLong }: NonNullable<Vp8['picture']>, number: number): void => {
  if (isLong) packet.writeUInt16BE(0x8000 | (number & 0x7fff), at)
  else packet.writeUInt8(number & 0x7f, at)
}

export const writeBase = (packet: Buffer, { at }: NonNullable<Vp8['base']>, number: number): void => {
  packet.writeUInt8(number & 0xff, at)
}
