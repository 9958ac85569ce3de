/** One sitting as a table: for every segment when it was planned, when it was held, and when it will end as things stand. */
import type { SittingTimes } from '@plenaria/shared/workshop/agenda/runOfShow'
import type { Show } from '@plenaria/shared/workshop/views/showAt'
import { Icon } from '../../../design/Icon.tsx'
import { SectionHeading } from '../../../design/SectionHeading.tsx'
import { Table } from '../../../design/Table.tsx'
import { VisuallyHidden } from '../../../design/VisuallyHidden.tsx'
import { useFormats } from '../../../i18n/useFormats.ts'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useText } from '../../../i18n/useText.ts'
import { useViewer } from '../../../live/useViewer.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import { LatenessChip } from './LatenessChip.tsx'
import { SegmentRow } from './SegmentRow.tsx'
import styles from './SittingTable.module.css'

const SittingRemark = ({ times }: { readonly times: SittingTimes }) => {
  const t = useText()
  const { formatTime } = useFormats()
  const zone = useWorkshop(({ charter }) => charter.zone)
  const { status } = times.sitting.run
  if (status === 'planned') return null
  const time = formatTime(times.projectedEnd, zone)
  return (
    <span className={styles.remark}>
      {t(status === 'running' ? 'console.willEnd' : 'console.hasEnded', { time })}{' '}
      <LatenessChip late={times.lateness} />
    </span>
  )
}

const SegmentsTable = ({ times, show, title }: { times: SittingTimes; show: Show; title: string }) => {
  const t = useText()
  const { may } = useViewer()
  const isRunning = times === show.running
  const hasActions = times.sitting.run.status !== 'planned' && may('ExplainSegment')
  return (
    <Table caption={title}>
      <thead>
        <tr>
          <th scope="col">{t('console.segment')}</th>
          {(['planned', 'actual', 'projected'] as const).map((column) => (
            <th key={column} scope="col" data-align="end" data-column={column}>
              {t(`console.${column}`)}
            </th>
          ))}
          {hasActions && (
            <th scope="col">
              <VisuallyHidden>{t('console.more')}</VisuallyHidden>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {times.segments.map((segment) => (
          <SegmentRow
            key={segment.segment.id}
            sitting={times.sitting}
            times={segment}
            show={show}
            isRunning={isRunning}
            hasActions={hasActions}
          />
        ))}
      </tbody>
    </Table>
  )
}

export const SittingTable = ({ times, show }: { readonly times: SittingTimes; readonly show: Show }) => {
  const t = useText()
  const title = useLocalText()(times.sitting.title)
  const { formatDate, formatTime } = useFormats()
  const zone = useWorkshop(({ charter }) => charter.zone)
  const when = t('console.onDay', {
    date: formatDate(times.sitting.plannedStart, zone),
    from: formatTime(times.sitting.plannedStart, zone),
    to: formatTime(times.plannedEnd, zone),
  })
  const table = (
    <div className={styles.table}>
      <SegmentsTable times={times} show={show} title={title} />
    </div>
  )
  if (times.sitting.run.status === 'ended')
    return (
      <details className={styles.past}>
        <summary>
          <Icon name="chevronRight" size="s" />
          <strong>{title}</strong>
          <SittingRemark times={times} />
        </summary>
        <p className={styles.when}>{when}</p>
        {table}
      </details>
    )
  return (
    <section>
      <SectionHeading remark={<SittingRemark times={times} />}>{title}</SectionHeading>
      <p className={styles.when}>{when}</p>
      {table}
    </section>
  )
}
