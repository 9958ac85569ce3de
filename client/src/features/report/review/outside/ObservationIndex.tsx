/** The observations beside the text, in its order: each leads to where it stands. */
import type { Observation, ReportDraft } from '@plenaria/shared/workshop/report/report'
import { SectionHeading } from '../../../../design/SectionHeading.tsx'
import { useText } from '../../../../i18n/useText.ts'
import { anchorId } from '../../anchorId.ts'
import { byPlace } from '../byPlace.ts'
import { VerdictChip } from '../ObservationCard.tsx'
import { placeLabel } from '../placeLabel.ts'
import styles from './ReviewPage.module.css'

type Props = {
  readonly title: string
  readonly observations: readonly Observation[]
  readonly draft: Pick<ReportDraft, 'items'> & { readonly isOpen: boolean }
  readonly order: readonly string[]
  /** Of another delegation's; null for one's own. */
  readonly nameOf: (observation: Observation) => string | null
}

export const ObservationIndex = ({ title, observations, draft, order, nameOf }: Props) => {
  const t = useText()
  return (
    <section className={styles.card}>
      <SectionHeading remark={observations.length > 0 ? observations.length : undefined}>{title}</SectionHeading>
      {observations.length === 0 ? (
        <p className={styles.quiet}>{t(draft.isOpen ? 'review.none' : 'review.noneClosed')}</p>
      ) : (
        <ol className={styles.index}>
          {byPlace(observations, draft, order).map((one) => {
            const place = placeLabel(one.anchor, draft, t)
            const name = nameOf(one)
            return (
              <li key={one.id}>
                <a href={`#${anchorId(one.anchor)}`} aria-label={t('review.goTo', { place })}>
                  {place}
                </a>
                {name !== null && <span className={styles.quiet}>{name}</span>}
                <VerdictChip verdict={one.answer?.verdict ?? null} />
              </li>
            )
          })}
        </ol>
      )}
    </section>
  )
}
