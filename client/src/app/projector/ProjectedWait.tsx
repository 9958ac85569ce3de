/** The big screen before a sitting: when it begins, and what is on its agenda. */
import { between } from '@plenaria/shared/time'
import type { Sitting } from '@plenaria/shared/workshop/agenda/agenda'
import { sittingTimes } from '@plenaria/shared/workshop/agenda/runOfShow'
import { useNow } from '../../clock/useNow.ts'
import { Clock } from '../../design/Clock.tsx'
import { useFormats } from '../../i18n/useFormats.ts'
import { useLocalText } from '../../i18n/useLocalText.ts'
import { useText } from '../../i18n/useText.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'
import { Heading } from './Heading.tsx'
import styles from './Projection.module.css'

/** A countdown of more than this is a date. */
const COUNTDOWN_FROM = 12 * 3_600_000

export const ProjectedWait = ({ sitting }: { readonly sitting: Sitting }) => {
  const t = useText()
  const read = useLocalText()
  const { formatDate, formatTime } = useFormats()
  const zone = useWorkshop(({ charter }) => charter.zone)
  const now = useNow()
  const left = between(now, sitting.plannedStart)
  const when = { date: formatDate(sitting.plannedStart, zone, 'long'), time: formatTime(sitting.plannedStart, zone) }
  return (
    <div className={styles.wait}>
      <div>
        <Heading text={sitting.title} />
        <p className={styles.by}>{t('projector.startsAt', when)}</p>
        {left > 0 && left < COUNTDOWN_FROM && (
          <div className={styles.waitClock}>
            <Clock left={left} size="xl" label={t('app.untilStart', { title: read(sitting.title) })} />
          </div>
        )}
      </div>
      <ol className={styles.agenda}>
        {sittingTimes(sitting, now).segments.map(({ segment, plannedStart }) => (
          <li key={segment.id}>
            <span className="tabular">{formatTime(plannedStart, zone)}</span>
            <span>{read(segment.title)}</span>
          </li>
        ))}
      </ol>
    </div>
  )
}
