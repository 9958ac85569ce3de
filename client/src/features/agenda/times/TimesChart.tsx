/** Planned and actual bars of a sitting's segments on one axis of time. Its figures are read in the table; the drawing says so to those who do not see it. */
import type { SittingComparison } from '@plenaria/shared/workshop/views/plannedAgainstActual'
import { useId } from 'react'
import { useNow } from '../../../clock/useNow.ts'
import { useFormats } from '../../../i18n/useFormats.ts'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useText } from '../../../i18n/useText.ts'
import { type Bar, type ChartModel, chartModel } from './chartModel.ts'
import styles from './TimesChart.module.css'

/** In units of the drawing, which is as wide as it is shown. */
const WIDTH = 1_000
const LABELS = 260
const AXIS = 28
const ROW = 40
const BAR = 12
const LONGEST_LABEL = 34

const across = (part: number): number => LABELS + part * (WIDTH - LABELS - 12)
const shorten = (text: string): string => (text.length > LONGEST_LABEL ? `${text.slice(0, LONGEST_LABEL - 1)}…` : text)

const BarShape = ({
  bar,
  y,
  className,
}: {
  readonly bar: Bar
  readonly y: number
  readonly className: string | undefined
}) => (
  <rect
    className={className}
    x={across(bar.start)}
    y={y}
    width={Math.max(2, across(bar.start + bar.length) - across(bar.start))}
    height={BAR}
    rx={2}
  />
)

const Axis = ({ chart, height, zone }: { chart: ChartModel; height: number; zone: string }) => {
  const { formatTime } = useFormats()
  return chart.ticks.map(({ at, place }) => (
    <g key={at}>
      <line className={styles.tick} x1={across(place)} x2={across(place)} y1={AXIS - 6} y2={height} />
      <text className={styles.hour} x={across(place)} y={14} textAnchor={place > 0.97 ? 'end' : 'middle'}>
        {formatTime(at, zone)}
      </text>
    </g>
  ))
}

const Legend = () => {
  const t = useText()
  return (
    <ul className={styles.legend} aria-hidden="true">
      <li data-bar="planned">{t('times.planned')}</li>
      <li data-bar="actual">{t('times.actual')}</li>
      <li data-bar="longer">{t('times.longer')}</li>
    </ul>
  )
}

/** What the drawing says, for those who do not see it. */
const useDescription = (sitting: SittingComparison, zone: string): string => {
  const t = useText()
  const read = useLocalText()
  const { formatSpan } = useFormats()
  const now = useNow(10_000)
  const lines = sitting.segments.map(({ segment, plannedStart, plannedEnd, actualStart, actualEnd }) =>
    t('times.chartLine', {
      title: read(segment.title),
      planned: formatSpan(plannedStart, plannedEnd, zone),
      actual: actualStart === null ? t('times.noActual') : formatSpan(actualStart, actualEnd ?? now, zone),
    }),
  )
  return [t('times.chartWords'), ...lines].join(' ')
}

export const TimesChart = ({ sitting, zone }: { readonly sitting: SittingComparison; readonly zone: string }) => {
  const t = useText()
  const read = useLocalText()
  const id = useId()
  const chart = chartModel(sitting, useNow(10_000))
  const description = useDescription(sitting, zone)
  const height = AXIS + chart.rows.length * ROW
  const titles = sitting.segments.map(({ segment }) => read(segment.title))
  return (
    // What scrolls must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <figure className={styles.figure} tabIndex={0} aria-labelledby={`${id}-title`}>
      <Legend />
      <svg
        className={styles.chart}
        viewBox={`0 0 ${WIDTH} ${height}`}
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-words`}
      >
        <title id={`${id}-title`}>{t('times.chart', { title: read(sitting.sitting.title) })}</title>
        <desc id={`${id}-words`}>{description}</desc>
        <Axis chart={chart} height={height} zone={zone} />
        {chart.rows.map(({ id: segmentId, planned, actual, isLonger }, index) => {
          const y = AXIS + index * ROW
          return (
            <g key={segmentId}>
              <text className={styles.label} x={0} y={y + 23}>
                {shorten(titles[index] ?? '')}
              </text>
              <BarShape bar={planned} y={y + 5} className={styles.planned} />
              {actual && <BarShape bar={actual} y={y + 19} className={isLonger ? styles.longer : styles.actual} />}
            </g>
          )
        })}
      </svg>
    </figure>
  )
}
