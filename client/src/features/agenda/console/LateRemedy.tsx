/** Says, when a sitting runs late, how late it will end and how much of it is still to come. */
import { sum } from '@plenaria/shared/time'
import { allottedTo } from '@plenaria/shared/workshop/agenda/agenda'
import type { SittingTimes } from '@plenaria/shared/workshop/agenda/runOfShow'
import { Banner } from '../../../design/Banner.tsx'
import { useFormats } from '../../../i18n/useFormats.ts'
import { useText } from '../../../i18n/useText.ts'
import { latenessTone } from './latenessTone.ts'

export const LateRemedy = ({ times }: { readonly times: SittingTimes }) => {
  const t = useText()
  const { formatLateness, formatDuration } = useFormats()
  const ahead = times.sitting.segments.filter(({ timer }) => timer.status === 'ahead')
  if (latenessTone(times.lateness) === 'ok' || ahead.length === 0) return null
  const left = formatDuration(sum(ahead.map(allottedTo)))
  return <Banner tone="warn">{t('console.lateRemedy', { late: formatLateness(times.lateness), left })}</Banner>
}
