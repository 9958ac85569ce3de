/** The agenda beside the text: the sitting that matters now in full, the others folded. Presentational. */
import type { Instant } from '@plenaria/shared/time'
import { nextOf } from '@plenaria/shared/workshop/agenda/neighbours'
import type { SegmentTimes, SittingTimes } from '@plenaria/shared/workshop/agenda/runOfShow'
import type { Segment } from '@plenaria/shared/workshop/agenda/agenda'
import { Icon } from '../../design/Icon.tsx'
import type { MessageKey } from '../../i18n/messages.ts'
import { useFormats } from '../../i18n/useFormats.ts'
import { useLocalText } from '../../i18n/useLocalText.ts'
import { useText } from '../../i18n/useText.ts'
import styles from './AgendaRail.module.css'

export type AgendaRailProps = {
  readonly show: readonly SittingTimes[]
  readonly currentSegmentId: string | null
  readonly zone: string
}

type Place = 'done' | 'now' | 'next' | 'ahead' | 'skipped'

const words: Partial<Record<Place, MessageKey>> = {
  done: 'stage.done',
  now: 'stage.nowTo',
  next: 'stage.next',
  skipped: 'stage.skipped',
}

const placeIn = ({ segments }: SittingTimes['sitting'], segment: Segment, current: Segment | undefined): Place => {
  if (segment.id === current?.id) return 'now'
  if (segment.timer.status === 'done') return 'done'
  if (segment.timer.status === 'skipped') return 'skipped'
  // What was jumped over has not begun, and yet nothing leads to it any more.
  return current && segments.indexOf(segment) < segments.indexOf(current) ? 'skipped' : 'ahead'
}

const Entry = ({ times, place, zone }: { times: SegmentTimes; place: Place; zone: string }) => {
  const t = useText()
  const localText = useLocalText()
  const { formatTime, formatDuration } = useFormats()
  const { segment, projectedStart, plannedStart } = times
  const start = place === 'skipped' ? plannedStart : projectedStart
  const coordinator = localText(segment.coordinator)
  const word = words[place]
  return (
    <li className={styles.entry} data-place={place} {...(place === 'now' ? { 'aria-current': 'step' as const } : {})}>
      <span className={styles.time}>{formatTime(start, zone)}</span>
      <span className={styles.words}>
        <span className={styles.title}>{localText(segment.title)}</span>
        <span className={styles.detail}>
          {word && (
            <span className={styles.state}>
              {place === 'done' && <Icon name="check" size="s" />}
              {t(word)}
            </span>
          )}
          {place !== 'done' && place !== 'skipped' && (
            <>
              {place === 'now' && coordinator && <span>{coordinator}</span>}
              <span>{formatDuration(segment.planned + segment.adjusted)}</span>
            </>
          )}
        </span>
      </span>
    </li>
  )
}

const Segments = ({ sitting, currentSegmentId, zone }: { sitting: SittingTimes } & Omit<AgendaRailProps, 'show'>) => {
  const { segments } = sitting.sitting
  const current = segments.find(({ id }) => id === currentSegmentId)
  const next = current && nextOf(sitting.sitting, current)
  return (
    <ol className={styles.list}>
      {sitting.segments.map((times) => (
        <Entry
          key={times.segment.id}
          times={times}
          place={times.segment.id === next?.id ? 'next' : placeIn(sitting.sitting, times.segment, current)}
          zone={zone}
        />
      ))}
    </ol>
  )
}

const statusKeys = {
  planned: 'stage.sittingPlanned',
  running: 'stage.sittingRunning',
  ended: 'stage.sittingEnded',
} as const

/** The running sitting, else the next to come, else the last. */
export const sittingThatMatters = (show: readonly SittingTimes[]): SittingTimes | undefined =>
  show.find(({ sitting }) => sitting.run.status === 'running') ??
  show.find(({ sitting }) => sitting.run.status === 'planned') ??
  show.at(-1)

const dayOf = ({ sitting }: SittingTimes): Instant =>
  'startedAt' in sitting.run ? sitting.run.startedAt : sitting.plannedStart

export const AgendaRail = ({ show, ...rest }: AgendaRailProps) => {
  const t = useText()
  const localText = useLocalText()
  const { formatDate } = useFormats()
  const main = sittingThatMatters(show)
  return (
    <div className={styles.rail}>
      {show.map((sitting) =>
        sitting === main ? (
          <section key={sitting.sitting.id}>
            <h2 className={styles.heading}>{localText(sitting.sitting.title)}</h2>
            <p className={styles.day}>{formatDate(dayOf(sitting), rest.zone)}</p>
            <Segments sitting={sitting} {...rest} />
          </section>
        ) : (
          <details key={sitting.sitting.id} className={styles.folded}>
            <summary>
              <Icon name="chevronRight" size="s" />
              <span className={styles.words}>
                <span className={styles.title}>{localText(sitting.sitting.title)}</span>
                <span className={styles.detail}>
                  {formatDate(dayOf(sitting), rest.zone)} · {t(statusKeys[sitting.sitting.run.status])}
                </span>
              </span>
            </summary>
            <Segments sitting={sitting} {...rest} />
          </details>
        ),
      )}
    </div>
  )
}
