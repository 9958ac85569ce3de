/** Figures as bar charts of which none outgrows a page, each with all it shows in words. */
import type { Layout } from './layout.ts'
import type { Chart, Figure } from './reportDocument.ts'

/** Bars that a page has room for. */
const roomFor = ({ isStacked, series }: Chart): number =>
  Math.max(6, Math.floor(48 / (isStacked ? 2 : series.length + 1)))

const inWords = ({ series, bars }: Chart, { word }: Layout): string => {
  const told = bars.map(({ label, values }) => {
    const figures = values.map((value, at) => (series.length > 1 ? `${series[at]} ${value}` : `${value}`))
    return `${label}: ${figures.join(', ')}`
  })
  return `${word('barChart')} ${told.join('; ')}.`
}

/** @returns several figures where one would be too tall; none where there is nothing to draw */
export const barChart = (layout: Layout, id: string, caption: string, chart: Chart): readonly Figure[] => {
  const { bars } = chart
  if (!bars.some(({ values }) => values.some((value) => value > 0))) return []
  const count = Math.ceil(bars.length / roomFor(chart))
  const each = Math.ceil(bars.length / count)
  const parts = Array.from({ length: count }, (_, at) => bars.slice(at * each, (at + 1) * each))
  return parts.map((own, at) => {
    const part = { ...chart, bars: own }
    return {
      kind: 'figure',
      id: parts.length === 1 ? id : `${id}-${at + 1}`,
      caption: parts.length === 1 ? caption : `${caption} (${at + 1}/${parts.length})`,
      alternative: inWords(part, layout),
      chart: part,
    }
  })
}
