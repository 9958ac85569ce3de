/**
 * Draws pictures from SVG for forms that hold none: with the packaged fonts alone, and what they lack by its code. The
 * drawing's own words are not changed.
 */
import { chartSvg } from '@plenaria/shared/report/chartSvg'
import type { Figure } from '@plenaria/shared/report/reportDocument'
import { Resvg } from '@resvg/resvg-wasm'
import { readyResvg } from '../pictures/readyResvg.ts'
import type { PackagedFonts } from './packagedFonts.ts'
import { createPrinter } from './printable.ts'

export type Picture = {
  readonly svg: string
  readonly png: Uint8Array
  /** Of the drawing, in its own units. */
  readonly width: number
  readonly height: number
}

export type DrawPicture = (figure: Figure) => Picture

/** A hundred and ten an inch of a page's width, for old programs; those of today show the drawing itself, sharp at any size. */
const pixels = 720

export const createDrawPicture = async (fonts: PackagedFonts): Promise<DrawPicture> => {
  await readyResvg()
  return ({ id, chart }) => {
    const printer = createPrinter(fonts.coverage)
    const print = (text: string) => printer.print(text.replaceAll('\n', ' '))
    const bars = chart.bars.map(({ label, values }) => ({ label: print(label), values }))
    const printed = chartSvg({ id, chart: { ...chart, series: chart.series.map(print), bars } })
    const drawing = new Resvg(
      printed.replaceAll(/ font-family="[^"]*"/g, ` font-family="${fonts.families.join(', ')}"`),
      {
        fitTo: { mode: 'width', value: pixels },
        font: { fontBuffers: [...fonts.files], loadSystemFonts: false, defaultFontFamily: fonts.families[0] ?? '' },
      },
    )
    const { width, height } = drawing
    return { svg: chartSvg({ id, chart }), png: drawing.render().asPng(), width, height }
  }
}
