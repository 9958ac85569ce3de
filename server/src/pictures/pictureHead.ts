/** What the first bytes of a picture say: its type, and its sides in pixels. Whether the rest is whole they do not tell. */
import type { LogoFile } from '@plenaria/shared/workshop/charter/platformLogo'

export type PictureHead = Pick<LogoFile, 'type' | 'width' | 'height'>

/** The signature, and the first chunk, which is that of the sides. */
const pngBeginning = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
const pngHead = 24

const begins = (bytes: Uint8Array, beginning: readonly number[]): boolean =>
  beginning.every((byte, at) => bytes[at] === byte)

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength)

const readPng = (bytes: Uint8Array): PictureHead | null => {
  if (bytes.length < pngHead || !begins(bytes, pngBeginning)) return null
  const view = viewOf(bytes)
  return { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20) }
}

/** A marker that begins a frame, and with it says the sides: C0 to CF, but for three that are something else. */
const beginsFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

/** Segments follow each other, each with its length, until the frame begins. */
const readJpeg = (bytes: Uint8Array): PictureHead | null => {
  if (!begins(bytes, [0xff, 0xd8, 0xff])) return null
  const view = viewOf(bytes)
  for (let at = 2; at + 9 <= bytes.length; ) {
    if (view.getUint8(at) !== 0xff) return null
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (beginsFrame(marker))
      return { type: 'image/jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    const length = view.getUint16(at + 2)
    if (length < 2) return null
    at += 2 + length
  }
  return null
}

/** @returns null for what is neither PNG nor JPEG, whatever its name says */
export const pictureHead = (bytes: Uint8Array): PictureHead | null => readPng(bytes) ?? readJpeg(bytes)
