/** The organiser's workshops, those in use first and the archived ones folded away. It asks nobody; it draws what it is given. */
import type { ReactNode } from 'react'
import { EmptyState } from '../../../design/EmptyState.tsx'
import { useText } from '../../../i18n/useText.ts'
import { WorkshopCard, type WorkshopCardProps } from './WorkshopCard.tsx'
import styles from './WorkshopList.module.css'
import type { WorkshopSummary } from './workshopSummary.ts'

type Props = {
  readonly workshops: readonly WorkshopSummary[]
  readonly onAction: WorkshopCardProps['onAction']
  /** The button that makes the first workshop. */
  readonly empty: ReactNode
}

/** What is running stands first, then what is still to come in the order of the days, then what is over. */
const inOrder = (workshops: readonly WorkshopSummary[]): readonly WorkshopSummary[] => {
  const rank = { running: 0, between: 1, planned: 2, ended: 3 } as const
  return workshops.toSorted(
    (a, b) =>
      rank[a.status] - rank[b.status] || (a.firstSittingAt ?? 0) - (b.firstSittingAt ?? 0) || b.createdAt - a.createdAt,
  )
}

const Cards = ({ workshops, onAction }: Pick<Props, 'workshops' | 'onAction'>) => (
  <ul className={styles.list}>
    {inOrder(workshops).map((workshop) => (
      <li key={workshop.id}>
        <WorkshopCard workshop={workshop} onAction={onAction} />
      </li>
    ))}
  </ul>
)

export const WorkshopList = ({ workshops, onAction, empty }: Props) => {
  const t = useText()
  // A rehearsal that was discarded is gone for whoever discarded it.
  const archived = workshops.filter(({ archivedAt, rehearsalOf }) => archivedAt !== null && rehearsalOf === null)
  const inUse = workshops.filter(({ archivedAt }) => archivedAt === null)
  return (
    <>
      {inUse.length > 0 ? (
        <Cards workshops={inUse} onAction={onAction} />
      ) : (
        <EmptyState icon="agenda" title={t('home.emptyTitle')} action={empty}>
          {t('home.emptyWords')}
        </EmptyState>
      )}
      {archived.length > 0 && (
        <details className={styles.archived}>
          <summary>{t('home.archived', { count: archived.length })}</summary>
          <Cards workshops={archived} onAction={onAction} />
        </details>
      )}
    </>
  )
}
