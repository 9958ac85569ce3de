/** One workshop in the organiser's list: what it is, when it is, how it stands, and what can be done with it. */
import { Link } from 'wouter'
import { Chip, type ChipProps } from '../../../design/Chip.tsx'
import { IconButton } from '../../../design/IconButton.tsx'
import { Menu, type MenuEntry } from '../../../design/Menu.tsx'
import { useFormats } from '../../../i18n/useFormats.ts'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useText } from '../../../i18n/useText.ts'
import styles from './WorkshopCard.module.css'
import type { WorkshopStatus, WorkshopSummary } from './workshopSummary.ts'

export type WorkshopAction = 'report' | 'rehearse' | 'copy' | 'archive' | 'restore'

export type WorkshopCardProps = {
  readonly workshop: WorkshopSummary
  readonly onAction: (action: WorkshopAction, workshop: WorkshopSummary) => void
}

const looks: Record<WorkshopStatus, Pick<ChipProps, 'tone' | 'icon'>> = {
  planned: { tone: 'neutral', icon: 'agenda' },
  running: { tone: 'ok', icon: 'play' },
  between: { tone: 'accent', icon: 'pause' },
  ended: { tone: 'neutral', icon: 'check' },
}

const Moment = ({ workshop: { firstSittingAt, zone } }: { readonly workshop: WorkshopSummary }) => {
  const t = useText()
  const { formatDate, formatTimeWithOwn, zoneName } = useFormats()
  if (firstSittingAt === null) return <span>{t('home.noSitting')}</span>
  return (
    <span>
      {t('home.firstSitting', {
        date: formatDate(firstSittingAt, zone, 'long'),
        time: formatTimeWithOwn(firstSittingAt, zone),
        zone: zoneName(zone),
      })}
    </span>
  )
}

export const WorkshopCard = ({ workshop, onAction }: WorkshopCardProps) => {
  const t = useText()
  const localText = useLocalText()
  const { formatDate } = useFormats()
  const { id, status, people, present, archivedAt, zone } = workshop
  const title = localText(workshop.title) || id
  const entries: readonly MenuEntry<WorkshopAction>[] = [
    { id: 'report', label: t('home.report'), icon: 'document' },
    ...(workshop.rehearsalOf === null && archivedAt === null
      ? [{ id: 'rehearse' as const, label: t('home.rehearse'), icon: 'play' as const }]
      : []),
    { id: 'copy', label: t('home.copy'), icon: 'copy' },
    archivedAt === null
      ? { id: 'archive', label: t('home.archive'), icon: 'lock' }
      : { id: 'restore', label: t('home.restore'), icon: 'undo' },
  ]
  return (
    <article className={styles.card}>
      <div className={styles.words}>
        <h2 className={styles.title}>
          <Link href={`/home/${id}`}>{title}</Link>
        </h2>
        <p className={styles.line}>
          <Moment workshop={workshop} />
          <span>{t('home.created', { date: formatDate(workshop.createdAt, zone) })}</span>
          <span>{t(status === 'planned' ? 'home.people' : 'home.peoplePresent', { people, present })}</span>
        </p>
      </div>
      {workshop.rehearsalOf !== null && (
        <Chip tone="warn" icon="clock">
          {t('home.isRehearsal')}
        </Chip>
      )}
      <Chip {...looks[status]}>{t(`home.status.${status}`)}</Chip>
      <Menu
        label={t('home.actionsOn', { title })}
        trigger={<IconButton icon="more" label={t('home.actionsOn', { title })} />}
        entries={entries}
        onAction={(action) => onAction(action, workshop)}
      />
    </article>
  )
}
