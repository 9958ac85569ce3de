/** How long it takes to find what seems to say the same among two hundred texts of four groups. */
import { collateItems } from '@plenaria/shared/collate/collateItems'
import { contradictoryPairs } from '@plenaria/shared/collate/frozen/contradictions'
import { likenessItems } from '@plenaria/shared/collate/frozen/likenessSet'
import { median, percentile } from './statistics.ts'

const ITEMS = 200
const RUNS = 15
const WITHIN_MS = 100

export type CollateFigures = { readonly items: number; readonly p50: number; readonly p95: number }

/** The texts that the matcher is judged by, filled up with those that contradict one another. */
const texts = () => {
  const more = contradictoryPairs.flatMap(({ a, b }, index) => [
    { id: `a${index}`, group: 'A', lang: /[áéíóúñ]| de /.test(a) ? 'es' : 'en', text: a },
    { id: `b${index}`, group: 'B', lang: /[áéíóúñ]| de /.test(b) ? 'es' : 'en', text: b },
  ])
  const known = likenessItems.map(({ id, group, lang, text }) => ({ id, group, lang, text }))
  const all = [...known, ...more]
  return Array.from({ length: ITEMS }, (_, at) => {
    const { id, ...one } = all[at % all.length] ?? { id: '', group: 'A', lang: 'es', text: '' }
    return { ...one, id: `${id}-${at}` }
  })
}

export const measureCollate = (): CollateFigures => {
  const items = texts()
  // The first runs are of code that is not compiled yet.
  for (let run = 0; run < 3; run += 1) collateItems({ items })
  const times = Array.from({ length: RUNS }, () => {
    const startedAt = performance.now()
    collateItems({ items })
    return performance.now() - startedAt
  })
  return { items: items.length, p50: median(times), p95: percentile(times, 95) }
}

export const collateLine = ({ items, p50, p95 }: CollateFigures): string =>
  `Collating ${items} items: p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms, ` +
  `≤ ${WITHIN_MS} ms ${p95 <= WITHIN_MS ? 'reached' : 'missed'}`
