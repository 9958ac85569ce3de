/** Planned against actual of one sitting: a row a segment with its reason, and the sum of what is over. */
import type { SegmentComparison, SittingComparison, Sums } from '@plenaria/shared/workshop/views/plannedAgainstActual'
import { IconButton } from '../../../design/IconButton.tsx'
import { Table } from '../../../design/Table.tsx'
import { VisuallyHidden } from '../../../design/VisuallyHidden.tsx'
import { useFormats } from '../../../i18n/useFormats.ts'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useText } from '../../../i18n/useText.ts'
import { useViewer } from '../../../live/useViewer.ts'
import styles from './TimesTable.module.css'

type Props = {
  readonly sitting: SittingComparison
  readonly zone: string
  readonly onExplain: (segment: SegmentComparison['segment']) => void
}

const useSigned = () => {
  const t = useText()
  const { formatDuration } = useFormats()
  return (length: number): string => {
    if (Math.abs(length) < 30_000) return t('times.asPlanned')
    return `${length > 0 ? '+' : '−'}${formatDuration(length)}`
  }
}

const ActualCell = ({ row, zone }: { readonly row: SegmentComparison; readonly zone: string }) => {
  const t = useText()
  const { formatSpan, formatTime, formatDuration } = useFormats()
  const signed = useSigned()
  const { actualStart, actualEnd, course, stood, adjusted } = row
  const remarks = [
    ...(course === 'held' ? [] : [t(`times.course.${course}`)]),
    ...(stood !== null && stood >= 30_000 ? [t('times.stood', { length: formatDuration(stood) })] : []),
    ...(Math.abs(adjusted) >= 30_000 ? [t('times.adjusted', { length: signed(adjusted) })] : []),
  ]
  return (
    <td>
      {actualStart !== null && actualEnd !== null && formatSpan(actualStart, actualEnd, zone)}
      {actualStart !== null && actualEnd === null && `${formatTime(actualStart, zone)}–`}
      {remarks.length > 0 && <small>{remarks.join(' · ')}</small>}
    </td>
  )
}

const Row = ({ row, zone, onExplain }: { readonly row: SegmentComparison } & Omit<Props, 'sitting'>) => {
  const t = useText()
  const title = useLocalText()(row.segment.title)
  const { formatSpan, formatDuration } = useFormats()
  const signed = useSigned()
  const { may } = useViewer()
  const { difference, course, reason } = row
  const isLonger = difference !== null && difference >= 30_000
  return (
    <tr {...(course === 'running' ? { 'data-state': 'now' } : {})}>
      <th scope="row">{title}</th>
      <td className={styles.nowrap}>
        {formatSpan(row.plannedStart, row.plannedEnd, zone)}
        <small>{formatDuration(row.plannedLength)}</small>
      </td>
      <ActualCell row={row} zone={zone} />
      <td data-align="end">{course === 'toCome' ? '–' : formatDuration(row.used)}</td>
      <td data-align="end" className={isLonger ? styles.longer : undefined}>
        {difference === null ? '–' : signed(difference)}
      </td>
      <td>
        <span className={styles.reason}>
          <span>{reason}</span>
          {may('ExplainSegment') && course !== 'toCome' && (
            <IconButton
              icon="edit"
              size="s"
              label={t('times.explainOf', { title })}
              onPress={() => onExplain(row.segment)}
            />
          )}
        </span>
      </td>
    </tr>
  )
}

/** Where nothing is over yet there is nothing to sum. */
export const SumCells = ({ sums: { planned, used, difference } }: { readonly sums: Sums }) => {
  const { formatDuration } = useFormats()
  const signed = useSigned()
  const isEmpty = planned === 0 && used === 0
  return (
    <>
      <td>{isEmpty ? '–' : formatDuration(planned)}</td>
      <td>–</td>
      <td data-align="end">{isEmpty ? '–' : formatDuration(used)}</td>
      <td data-align="end">{isEmpty ? '–' : signed(difference)}</td>
      <td>–</td>
    </>
  )
}

export const TimesHead = () => {
  const t = useText()
  return (
    <thead>
      <tr>
        <th scope="col">{t('times.segment')}</th>
        <th scope="col">{t('times.planned')}</th>
        <th scope="col">{t('times.actual')}</th>
        <th scope="col" data-align="end">
          {t('times.used')}
        </th>
        <th scope="col" data-align="end">
          {t('times.difference')}
        </th>
        <th scope="col">{t('times.reason')}</th>
      </tr>
    </thead>
  )
}

export const TimesTable = ({ sitting, zone, onExplain }: Props) => {
  const t = useText()
  const title = useLocalText()(sitting.sitting.title)
  return (
    <Table caption={`${t('times.title')}: ${title}`}>
      <TimesHead />
      <tbody>
        {sitting.segments.map((row) => (
          <Row key={row.segment.id} row={row} zone={zone} onExplain={onExplain} />
        ))}
        <tr className={styles.sum}>
          <th scope="row">
            {t('times.sittingSum')}
            <VisuallyHidden> {t('times.sumRemark')}</VisuallyHidden>
          </th>
          <SumCells sums={sitting.sums} />
        </tr>
      </tbody>
    </Table>
  )
}
