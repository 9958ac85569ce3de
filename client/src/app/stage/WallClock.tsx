/** The workshop's time of day. Presentational. */
import type { Instant } from '@plenaria/shared/time'
import { useFormats } from '../../i18n/useFormats.ts'
import { useText } from '../../i18n/useText.ts'
import styles from './WallClock.module.css'

export const WallClock = ({ now, zone }: { readonly now: Instant; readonly zone: string }) => {
  const t = useText()
  const { formatDate, formatTime, zoneName } = useFormats()
  return (
    <section className={styles.panel} aria-label={t('stage.zone', { zone: zoneName(zone) })}>
      <span className={styles.time}>{formatTime(now, zone)}</span>
      <span className={styles.words}>
        {formatDate(now, zone)}
        <br />
        {t('stage.zone', { zone: zoneName(zone) })}
      </span>
    </section>
  )
}
