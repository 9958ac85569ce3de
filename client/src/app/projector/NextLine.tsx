/** What comes after this, in one line at the foot of the screen. */
import type { SegmentTimes } from '@plenaria/shared/workshop/agenda/runOfShow'
import type { Segment } from '@plenaria/shared/workshop/agenda/agenda'
import { useFormats } from '../../i18n/useFormats.ts'
import { useLocalText } from '../../i18n/useLocalText.ts'
import { useText } from '../../i18n/useText.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'
import styles from './Projection.module.css'

type Props = { readonly current: SegmentTimes; readonly next: Segment | null }

export const NextLine = ({ current, next }: Props) => {
  const t = useText()
  const read = useLocalText()
  const { formatTime } = useFormats()
  const zone = useWorkshop(({ charter }) => charter.zone)
  const time = formatTime(current.projectedEnd, zone)
  if (!next) return <p className={styles.foot}>{t('projector.lastOne')}</p>
  return (
    <p className={styles.foot}>
      {t('projector.nextAt', { time })}: <strong>{read(next.title)}</strong>
    </p>
  )
}
