/** Planned against actual of the whole workshop: by days and sittings, as chart and table, with sums and a file to download. */
import { instant } from '@plenaria/shared/time'
import type { Segment } from '@plenaria/shared/workshop/agenda/agenda'
import {
  type DayComparison,
  plannedAgainstActual,
  type SittingComparison,
} from '@plenaria/shared/workshop/views/plannedAgainstActual'
import { useMemo, useState } from 'react'
import { useNow } from '../../../clock/useNow.ts'
import { Banner } from '../../../design/Banner.tsx'
import { EmptyState } from '../../../design/EmptyState.tsx'
import { SectionHeading } from '../../../design/SectionHeading.tsx'
import { Stack } from '../../../design/Stack.tsx'
import { Table } from '../../../design/Table.tsx'
import { useFormats } from '../../../i18n/useFormats.ts'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useText } from '../../../i18n/useText.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import { ExplainDialog } from '../console/ExplainDialog.tsx'
import styles from './TimesTable.module.css'
import { TimesChart } from './TimesChart.tsx'
import { SumCells, TimesHead, TimesTable } from './TimesTable.tsx'

type Shown = { readonly zone: string; readonly onExplain: (segment: Segment) => void }

const SittingTimesSection = ({ sitting, zone, onExplain }: Shown & { readonly sitting: SittingComparison }) => {
  const t = useText()
  const read = useLocalText()
  const { formatLateness } = useFormats()
  const { endedLate } = sitting
  const end =
    endedLate === null
      ? null
      : Math.abs(endedLate) < 30_000
        ? t('times.endedOnTime')
        : t('times.endedLate', { late: formatLateness(endedLate) })
  return (
    <section>
      <Stack gap={3}>
        <SectionHeading level={3} remark={end}>
          {read(sitting.sitting.title)}
        </SectionHeading>
        {sitting.segments.length > 0 && <TimesChart sitting={sitting} zone={zone} />}
        <TimesTable sitting={sitting} zone={zone} onExplain={onExplain} />
      </Stack>
    </section>
  )
}

const SumTable = ({ label, sums }: { readonly label: string; readonly sums: DayComparison['sums'] }) => {
  const t = useText()
  return (
    <Table caption={`${label}, ${t('times.sumRemark')}`}>
      <TimesHead />
      <tbody>
        <tr>
          <th scope="row">
            {label} <small>{t('times.sumRemark')}</small>
          </th>
          <SumCells sums={sums} />
        </tr>
      </tbody>
    </Table>
  )
}

const Day = ({ day, ...shown }: Shown & { readonly day: DayComparison }) => {
  const t = useText()
  const { formatDate } = useFormats()
  const first = day.sittings[0]?.sitting.plannedStart ?? instant(0)
  return (
    <Stack gap={5}>
      <h2 className={styles.day}>{formatDate(first, shown.zone, 'long')}</h2>
      {day.sittings.map((sitting) => (
        <SittingTimesSection key={sitting.sitting.id} sitting={sitting} {...shown} />
      ))}
      {day.sittings.length > 1 && <SumTable label={t('times.daySum')} sums={day.sums} />}
    </Stack>
  )
}

export const TimesDesk = () => {
  const t = useText()
  const agenda = useWorkshop((workshop) => workshop.agenda)
  const zone = useWorkshop(({ charter }) => charter.zone)
  const now = useNow(10_000)
  const { days, sums } = useMemo(() => plannedAgainstActual(agenda, zone, now), [agenda, zone, now])
  const [explained, setExplained] = useState<Segment | null>(null)
  if (days.length === 0) return <EmptyState icon="clock" title={t('times.empty')} />
  return (
    <Stack gap={6}>
      {sums.planned === 0 && sums.used === 0 && <Banner icon="clock">{t('times.notYet')}</Banner>}
      {days.map((day) => (
        <Day key={day.day} day={day} zone={zone} onExplain={setExplained} />
      ))}
      {days.length > 1 && <SumTable label={t('times.allSum')} sums={sums} />}
      {explained && <ExplainDialog segment={explained} onClose={() => setExplained(null)} />}
    </Stack>
  )
}
