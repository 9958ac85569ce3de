/**
 * Draws a figure as an SVG that needs nothing else: no script, no style sheet, no font of its own. Every value stands
 * beside its bar and every series has a pattern, so that it can be read without colour.
 */
import { cleanText } from './cleanText.ts'
import { escapeMarkup } from './escapeMarkup.ts'
import type { Chart, Figure } from './reportDocument.ts'

/** In points. */
const width = 640
const labelWidth = 220
const valueWidth = 70
const barsWidth = width - labelWidth - valueWidth
const barHeight = 14
const rowGap = 10
const legendLine = 22
const ink = '#1f2a3c'
const font = 'font-family="Carlito, Calibri, Liberation Sans, Arial, sans-serif" font-size="11"'
/** What fits beside a bar, in each of its lines, and what fits into the legend. */
const longestLabel = 36
const longestSeries = 60
const lineHeight = 12

const shades = ['#1f4e79', '#8fb4d9', '#c55a11', '#f0c9a0', '#4f7f3a', '#b9d3a4', '#6b4c8a', '#cfc2e0'] as const

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
const rounded = (value: number): number => Math.round(value * 100) / 100

/** One line, shortened: a drawing has no room for more, and its alternative says all of it. */
const brief = (text: string, most: number): string => {
  const line = cleanText(text)
    .slice(0, 8 * most)
    .replaceAll(/\s+/g, ' ')
    .trim()
  const characters = Array.from(new Intl.Segmenter('en').segment(line), ({ segment }) => segment)
  return characters.length <= most ? line : `${characters.slice(0, most - 1).join('')}…`
}

/** Two lines where the bars beside it leave room for them, parted between words. */
const labelLines = (text: string, rows: number): readonly string[] => {
  const whole = brief(text, 2 * longestLabel)
  if (rows < 2 || whole.length <= longestLabel) return [brief(text, longestLabel)]
  const at = whole.lastIndexOf(' ', longestLabel)
  return at < 1 ? [brief(text, longestLabel)] : [whole.slice(0, at), brief(whole.slice(at + 1), longestLabel)]
}

const words = (x: number, y: number, text: string, anchor: 'start' | 'end' = 'start'): string =>
  `<text x="${x}" y="${y}" text-anchor="${anchor}" fill="${ink}" ${font} unicode-bidi="isolate">${escapeMarkup(text)}</text>`

/** A shade with lines in one of four directions: neighbours differ in black and white too. */
const pattern = (id: string, series: number): string => {
  const lines = series % 4 === 0 ? '' : `<path d="M0 0V6" stroke="${ink}" stroke-width="1.2"/>`
  const turned = `patternUnits="userSpaceOnUse" patternTransform="rotate(${(series % 4) * 45})"`
  const shade = shades[series % shades.length] ?? ink
  return `<pattern id="${id}-${series}" width="6" height="6" ${turned}><rect width="6" height="6" fill="${shade}"/>${lines}</pattern>`
}

type Drawn = {
  readonly bar: (series: number, x: number, y: number, length: number, height: number) => string
  readonly scaled: (value: number) => number
}

/** One bar for each series, each with its value. */
const sideBySide = (values: readonly number[], y: number, { bar, scaled }: Drawn): string =>
  values
    .map((value, series) => {
      const barY = y + series * barHeight
      const length = scaled(value)
      return (
        bar(series, labelWidth, barY, length, barHeight - 2) + words(labelWidth + length + 6, barY + 10, `${value}`)
      )
    })
    .join('')

/** One bar of all series, with their values in its order. */
const stacked = (values: readonly number[], y: number, { bar, scaled }: Drawn): string => {
  const pieces = values.map((value, series) =>
    value === 0
      ? ''
      : bar(series, rounded(labelWidth + scaled(sum(values.slice(0, series)))), y, scaled(value), barHeight),
  )
  return pieces.join('') + words(rounded(labelWidth + scaled(sum(values)) + 6), y + 11, values.join(' + '))
}

const legendOf = ({ series }: Chart, { bar }: Drawn): readonly string[] =>
  series.length < 2
    ? []
    : series.map(
        (name, at) =>
          bar(at, labelWidth, at * legendLine + 3, 22, 12) +
          words(labelWidth + 30, at * legendLine + 13, brief(name, longestSeries)),
      )

export const chartSvg = ({ id, chart }: Pick<Figure, 'id' | 'chart'>): string => {
  // Several drawings share a page, and an id is what no attribute can trip over.
  const prefix = `chart-${id.replaceAll(/[^A-Za-z0-9]/g, '-')}`
  const rows = chart.bars.map(({ label, values }) => ({
    label,
    values: chart.series.map((_, series) => Math.max(0, values[series] ?? 0)),
  }))
  const longest = Math.max(1, ...rows.map(({ values }) => (chart.isStacked ? sum(values) : Math.max(0, ...values))))
  const drawn: Drawn = {
    bar: (series, x, y, length, height) =>
      `<rect x="${x}" y="${y}" width="${length}" height="${height}" fill="url(#${prefix}-${series})" stroke="${ink}" stroke-width="0.6"/>`,
    scaled: (value) => rounded((value / longest) * barsWidth),
  }
  const legend = legendOf(chart, drawn)
  const top = legend.length * legendLine + 6
  const bars = chart.isStacked ? 1 : Math.max(1, chart.series.length)
  const step = bars * barHeight + rowGap
  const body = rows.map(({ label, values }, row) => {
    const y = top + row * step
    const lines = labelLines(label, bars)
    const first = y + (bars * barHeight - lines.length * lineHeight) / 2 + lineHeight - 2
    const name = lines.map((line, at) => words(labelWidth - 8, first + at * lineHeight, line, 'end')).join('')
    return name + (chart.isStacked ? stacked : sideBySide)(values, y, drawn)
  })
  const height = top + rows.length * step
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<defs>${chart.series.map((_, series) => pattern(prefix, series)).join('')}</defs>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...legend,
    ...body,
    '</svg>',
  ].join('')
}
