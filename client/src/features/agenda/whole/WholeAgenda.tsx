/** The whole agenda by days, sittings and parts, with what is now and what is next marked in words. Presentational; also what is printed. */
import type { Language } from '@plenaria/shared/language'
import { instant } from '@plenaria/shared/time'
import type { SegmentTimes, SittingTimes } from '@plenaria/shared/workshop/agenda/runOfShow'
import { dayTimes } from '@plenaria/shared/workshop/views/dayTimes'
import type { Show } from '@plenaria/shared/workshop/views/showAt'
import { Chip, type ChipProps } from '../../../design/Chip.tsx'
import { EmptyState } from '../../../design/EmptyState.tsx'
import { useFormats } from '../../../i18n/useFormats.ts'
import { useText } from '../../../i18n/useText.ts'
import { partsOf } from './partsOf.ts'
import { SegmentDetails } from './SegmentDetails.tsx'
import { SegmentTimesCell } from './SegmentTimesCell.tsx'
import { type Marked, markedIn, type Place, placeOf } from './segmentPlace.ts'
import { Texts, textsIn } from './Texts.tsx'
import styles from './WholeAgenda.module.css'

export type WholeAgendaProps = {
  readonly show: Show
  /** IANA name of the workshop's zone. */
  readonly zone: string
  /** In which languages the workshop's texts are shown, the first one first. */
  readonly languages: readonly Language[]
  /** Whether staff's notes are shown, to those who have them. */
  readonly hasNotes?: boolean
  readonly fileHref?: (fileId: string) => string
}

type Shown = Omit<WholeAgendaProps, 'show'> & { readonly marked: Marked }

const looks: Partial<Record<Place, Pick<ChipProps, 'tone' | 'icon'>>> = {
  now: { tone: 'accent', icon: 'play' },
  next: { tone: 'neutral', icon: 'arrowRight' },
  done: { tone: 'neutral', icon: 'check' },
  skipped: { tone: 'neutral' },
}

const PlaceChip = ({ place }: { readonly place: Place }) => {
  const t = useText()
  const look = looks[place]
  if (place === 'ahead' || !look) return null
  return (
    <span className={styles.place}>
      <Chip {...look}>{t(`agenda.${place}`)}</Chip>
    </span>
  )
}

/** Where the page goes to when it is asked for a segment. */
export const segmentAnchor = (segmentId: string): string => `segment-${segmentId}`

const Entry = ({
  times,
  place,
  zone,
  languages,
  hasNotes = false,
  fileHref,
}: Shown & { times: SegmentTimes; place: Place }) => {
  const { formatDuration } = useFormats()
  const { segment, plannedStart, plannedEnd } = times
  return (
    <li
      id={segmentAnchor(segment.id)}
      tabIndex={-1}
      className={styles.entry}
      data-place={place}
      data-kind={segment.kind}
      {...(place === 'now' ? { 'aria-current': 'step' as const } : {})}
    >
      <SegmentTimesCell times={times} place={place} zone={zone} />
      <div className={styles.body}>
        <div className={styles.head}>
          <p className={styles.title}>
            <Texts text={segment.title} languages={languages} />
          </p>
          <PlaceChip place={place} />
          <span className={styles.aside}>{formatDuration(plannedEnd - plannedStart)}</span>
        </div>
        <SegmentDetails segment={segment} languages={languages} hasNotes={hasNotes} fileHref={fileHref} />
      </div>
    </li>
  )
}

const Parts = ({ sitting, ...shown }: Shown & { sitting: SittingTimes }) =>
  partsOf(sitting.segments).map(({ title, segments }) => (
    <div key={segments[0]?.segment.id} className={styles.part}>
      {title && (
        <h4 className={styles.partTitle}>
          <Texts text={title} languages={shown.languages} />
        </h4>
      )}
      <ol>
        {segments.map((times) => (
          <Entry
            key={times.segment.id}
            {...shown}
            times={times}
            place={placeOf(sitting.sitting, times, shown.marked)}
          />
        ))}
      </ol>
    </div>
  ))

const SittingSection = ({ sitting, ...shown }: Shown & { sitting: SittingTimes }) => {
  const t = useText()
  const { formatSpan, formatOwnSpan } = useFormats()
  const { plannedStart, title } = sitting.sitting
  const end = instant(Math.max(plannedStart, sitting.plannedEnd))
  const own = formatOwnSpan(plannedStart, end, shown.zone)
  return (
    <section className={styles.sitting}>
      {textsIn(title, shown.languages).length > 0 && (
        <h3>
          <Texts text={title} languages={shown.languages} />
        </h3>
      )}
      <p className={styles.when}>
        {formatSpan(plannedStart, end, shown.zone)}
        {own && <span className={styles.aside}> {t('agenda.own', { span: own })}</span>}
      </p>
      {sitting.segments.length === 0 ? <p>{t('agenda.sittingEmpty')}</p> : <Parts sitting={sitting} {...shown} />}
    </section>
  )
}

export const WholeAgenda = ({ show, ...rest }: WholeAgendaProps) => {
  const t = useText()
  const { formatDate } = useFormats()
  const shown = { ...rest, marked: markedIn(show) }
  if (show.sittings.length === 0)
    return (
      <EmptyState icon="agenda" title={t('agenda.empty')}>
        {t('agenda.emptyLead')}
      </EmptyState>
    )
  return (
    <div className={styles.agenda}>
      {dayTimes(show.sittings, rest.zone).map(({ day, plannedStart, sittings }) => (
        <section key={day} className={styles.day}>
          <h2 className={styles.date}>{formatDate(plannedStart, rest.zone, 'long')}</h2>
          {sittings.map((sitting) => (
            <SittingSection key={sitting.sitting.id} sitting={sitting} {...shown} />
          ))}
        </section>
      ))}
    </div>
  )
}
