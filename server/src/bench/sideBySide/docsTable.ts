/** Prints documents side by side: medians of the rounds, ratios and aims. Pure. */
import { median } from '../statistics.ts'
import { type DocsComparison, type DocsFigures, docsSetting, type HoldingFigures } from './compareDocs.ts'
import type { WritingFigures } from './measureWriting.ts'
import type { System } from './systems.ts'

type Figure = keyof WritingFigures | keyof HoldingFigures
type Measure = {
  readonly what: string
  readonly of: Figure
  readonly unit: 'ms' | 'MiB'
  /** The largest share of another's figure, or the largest figure, that is aimed for. */
  readonly aim?: { readonly beside: Exclude<System, 'plenaria'>; readonly ratio: number } | { readonly most: number }
}

const measures: readonly Measure[] = [
  { what: 'edit → seen, p50', of: 'seen50', unit: 'ms' },
  { what: 'edit → seen, p95', of: 'seen95', unit: 'ms', aim: { beside: 'hocuspocus', ratio: 1 } },
  { what: 'edit → seen, p95', of: 'seen95', unit: 'ms', aim: { beside: 'bare', ratio: 1.2 } },
  { what: 'edit → writer is told “saved”, p95', of: 'told95', unit: 'ms' },
  { what: 'edit → on disk, p95', of: 'durable95', unit: 'ms' },
  { what: 'server CPU per edit', of: 'cpuPerEdit', unit: 'ms' },
  { what: 'long document, first to open it', of: 'loadFirst', unit: 'ms' },
  { what: 'long document, next to open it', of: 'loadNext', unit: 'ms' },
  { what: 'long document, from the log alone', of: 'loadLog', unit: 'ms' },
  { what: 'memory per open document', of: 'perDocument', unit: 'MiB' },
  { what: 'server with all documents open', of: 'withAll', unit: 'MiB', aim: { most: 300 } },
]

/** The median over the rounds; null where it was not measured. */
const figureOf = ({ writing, holding }: DocsFigures, of: Figure): number | null => {
  const rounds: readonly Partial<Record<Figure, number | null>>[] = [...writing, ...holding]
  const values = rounds.flatMap((round) => round[of] ?? [])
  return values.length === 0 ? null : median(values)
}

const amount = (value: number | null, unit: string): string =>
  value === null ? '–' : `${value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)} ${unit}`

const aimText = ({ aim, of }: Measure, results: DocsComparison): string => {
  const own = figureOf(results.plenaria, of)
  if (!aim || own === null) return ''
  const verdict = (isReached: boolean) => (isReached ? 'reached' : 'missed')
  if ('most' in aim) return `≤ ${aim.most} MiB ${verdict(own <= aim.most)}`
  const other = figureOf(results[aim.beside], of)
  if (other === null) return ''
  const ratio = own / other
  return `${ratio.toFixed(2)}× ${aim.beside}, ≤ ${aim.ratio}× ${verdict(ratio <= aim.ratio)}`
}

const row = ([what = '', ...cells]: readonly string[], end: string): string =>
  `${what.padEnd(38)}${cells.map((cell) => cell.padStart(13)).join('')}  ${end}`.trimEnd()

export const docsTable = (results: DocsComparison): string => {
  const systems: readonly System[] = ['plenaria', 'hocuspocus', 'bare']
  const head = row(['', 'Plenaria', 'Hocuspocus', 'bare'], 'aim')
  const rows = measures.map((measure) => {
    const figures = systems.map((system) => amount(figureOf(results[system], measure.of), measure.unit))
    return row([measure.what, ...figures], aimText(measure, results))
  })
  const { writing, holding } = results.plenaria
  const over = `median of ${writing.length} rounds of writing and ${holding.length} of opening and holding`
  return [`Documents, ${over}: ${docsSetting}`, head, ...rows].join('\n')
}
