/** The chart of one sitting as numbers: a scale of time, its ticks, and for every segment its planned and its actual bar. It draws nothing. */
import type { Id } from '@plenaria/shared/ids'
import { type Instant, instant } from '@plenaria/shared/time'
import type { SittingComparison } from '@plenaria/shared/workshop/views/plannedAgainstActual'

/** Start and length as parts of the whole axis, 0 to 1. */
export type Bar = { readonly start: number; readonly length: number }

export type ChartRow = {
  readonly id: Id
  readonly planned: Bar
  readonly actual: Bar | null
  readonly isLonger: boolean
}

export type ChartModel = {
  readonly from: Instant
  readonly to: Instant
  readonly ticks: readonly { readonly at: Instant; readonly place: number }[]
  readonly rows: readonly ChartRow[]
}

const MINUTE = 60_000
/** What is planned to the minute is as planned within half of one. */
const NOTICED = MINUTE / 2
/** Steps between two ticks that read well, in minutes. */
const steps = [5, 10, 15, 30, 60, 120, 180, 360, 720, 1_440, 2_880]
const MOST_TICKS = 9

const stepFor = (span: number): number =>
  (steps.find((step) => span / (step * MINUTE) <= MOST_TICKS) ?? Math.ceil(span / MINUTE / MOST_TICKS)) * MINUTE

/** @param now the workshop's time, up to which what is running has lasted */
export const chartModel = ({ sitting, segments }: SittingComparison, now: Instant): ChartModel => {
  const endOf = (one: SittingComparison['segments'][number]): Instant | null =>
    one.actualStart === null ? null : (one.actualEnd ?? instant(Math.max(one.actualStart, now)))
  const moments = segments.flatMap((one) =>
    [one.plannedStart, one.plannedEnd, one.actualStart, endOf(one)].filter((at) => at !== null),
  )
  const earliest = Math.min(sitting.plannedStart, ...moments)
  const latest = Math.max(earliest + MINUTE, ...moments)
  const step = stepFor(latest - earliest)
  const from = Math.floor(earliest / step) * step
  const to = Math.ceil(latest / step) * step
  const placeOf = (at: number): number => (at - from) / (to - from)
  const barOf = (start: number, end: number): Bar => ({
    start: placeOf(start),
    length: Math.max(0, placeOf(end) - placeOf(start)),
  })
  return {
    from: instant(from),
    to: instant(to),
    ticks: Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => {
      const at = instant(from + index * step)
      return { at, place: placeOf(at) }
    }),
    rows: segments.map((one) => {
      const end = endOf(one)
      return {
        id: one.segment.id,
        planned: barOf(one.plannedStart, one.plannedEnd),
        actual: one.actualStart === null || end === null ? null : barOf(one.actualStart, end),
        isLonger: one.used - one.plannedLength >= NOTICED,
      }
    }),
  }
}
