/** Writes a small PNG of two colours, so that tests of pictures need no files. */
import { crc32, deflateSync } from 'node:zlib'

/** Red, green, blue, and how opaque. */
type Colour = readonly [number, number, number, number]

const chunk = (type: string, content: Uint8Array): Uint8Array => {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** @returns a picture whose left half has one colour, its right half the other */
export const testPng = (
  width: number,
  height: number,
  [left, right]: readonly [Colour, Colour] = [
    [31, 78, 121, 255],
    [230, 160, 40, 255],
  ],
): Uint8Array => {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  // Eight bits of each.
  head.set([8, 6, 0, 0, 0], 8)
  const row = Buffer.from([0, ...Array.from({ length: width }, (_, at) => (at < width / 2 ? left : right)).flat()])
  const rows = Buffer.concat(Array.from({ length: height }, () => row))
  const parts = [signature, chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', new Uint8Array())]
  return new Uint8Array(Buffer.concat(parts))
}
