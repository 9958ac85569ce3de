/**
 * Whether a picture can be drawn and shows anything. It is decoded within WebAssembly, which reaches nothing of the machine
 * and has to be made ready before (readyResvg.ts).
 */
import { Resvg } from '@resvg/resvg-wasm'
import type { PictureHead } from './pictureHead.ts'

/** In pixels: a picture that is not drawn leaves all of them clear. */
const side = 64

export const isWholePicture = (bytes: Uint8Array, { type }: Pick<PictureHead, 'type'>): boolean => {
  const address = `data:${type};base64,${Buffer.from(bytes).toString('base64')}`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}"><image width="${side}" height="${side}" preserveAspectRatio="none" href="${address}"/></svg>`
  const drawing = new Resvg(svg, { font: { loadSystemFonts: false } })
  const image = drawing.render()
  const isSeen = image.pixels.some((value, at) => at % 4 === 3 && value > 0)
  // Decoded, a picture takes many times its size.
  image.free()
  drawing.free()
  return isSeen
}
