/** Before a sitting: when it starts, and a countdown that never claims it has begun. Presentational. */
import type { Instant } from '@plenaria/shared/time'
import type { Sitting } from '@plenaria/shared/workshop/agenda/agenda'
import { Clock } from '../../design/Clock.tsx'
import { useFormats } from '../../i18n/useFormats.ts'
import { useLocalText } from '../../i18n/useLocalText.ts'
import { useText } from '../../i18n/useText.ts'
import styles from './WaitingPanel.module.css'

export type WaitingPanelProps = {
  readonly sitting: Sitting
  /** The sitting that has just ended, when there was one. */
  readonly ended?: Sitting | undefined
  readonly now: Instant
  readonly zone: string
}

const DAY = 86_400_000

export const WaitingPanel = ({ sitting, ended, now, zone }: WaitingPanelProps) => {
  const t = useText()
  const localText = useLocalText()
  const { formatDate, formatTimeWithOwn, zoneName } = useFormats()
  const left = sitting.plannedStart - now
  return (
    <section className={styles.waiting}>
      {ended && (
        <p className={styles.lead}>
          {t('stage.between', { title: localText(ended.title) })}. {t('stage.betweenLead')}
        </p>
      )}
      <h1>{localText(sitting.title)}</h1>
      <p className={styles.when}>
        {formatDate(sitting.plannedStart, zone, 'long')}, {formatTimeWithOwn(sitting.plannedStart, zone)}{' '}
        <span className={styles.zone}>{t('stage.zone', { zone: zoneName(zone) })}</span>
      </p>
      {left > 0 && left < DAY && (
        <p className={styles.count}>
          <span className={styles.label}>{t('stage.waiting')}</span>
          <Clock left={left} size="l" label={t('stage.waiting')} />
        </p>
      )}
      {left <= 0 && <p className={styles.label}>{t('stage.waitingSince')}</p>}
      <p className={styles.lead}>{t('stage.waitingLead')}</p>
    </section>
  )
}
