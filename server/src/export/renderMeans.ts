/** The means of a process that makes files: what is heavy is loaded when the first file needs it, and kept for the next. */
import type { DrawPicture } from './drawPictures.ts'
import type { PackagedFonts } from './packagedFonts.ts'
import type { PdfWriter } from './pdfWriter.ts'
import type { RenderMeans } from './rendering.ts'

/** @returns what `load` gives, loaded once */
const once = <T>(load: () => Promise<T>): (() => Promise<T>) => {
  let loading: Promise<T> | null = null
  return () => {
    loading ??= load()
    return loading
  }
}

/** @param tell hears how far a file has come; nobody does by default */
export const createRenderMeans = (tell: RenderMeans['tell'] = async () => undefined): RenderMeans => {
  const fonts = once<PackagedFonts>(async () => (await import('./packagedFonts.ts')).readPackagedFonts())
  const writer = once<PdfWriter>(async () => (await import('./pdfWriter.ts')).createPdfWriter(await fonts()))
  // Made ready twice at the same time, the library would mix up what it holds.
  const ready = once(async () => (await import('../pictures/readyResvg.ts')).readyResvg())
  const draw = once<DrawPicture>(async () => {
    await ready()
    return (await import('./drawPictures.ts')).createDrawPicture(await fonts())
  })
  const isWhole = once(async () => {
    await ready()
    return (await import('../pictures/isWholePicture.ts')).isWholePicture
  })
  return {
    writePdf: async (report, madeAt, logos) => (await writer()).write(report, madeAt, logos),
    drawPicture: async (figure) => (await draw())(figure),
    canDraw: async (bytes, head) => (await isWhole())(bytes, head),
    findsPages: true,
    tell,
  }
}
