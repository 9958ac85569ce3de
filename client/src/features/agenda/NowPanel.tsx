/** What is happening now: the current segment with who leads it, its points, and what to do. Presentational. */
import type { Segment, SegmentKind } from '@plenaria/shared/workshop/agenda/agenda'
import type { ReactNode } from 'react'
import type { MessageKey } from '../../i18n/messages.ts'
import { useLocalText } from '../../i18n/useLocalText.ts'
import { useText } from '../../i18n/useText.ts'
import { SegmentKindLabel } from './SegmentKindLabel.tsx'
import styles from './NowPanel.module.css'

export type NowPanelProps = {
  readonly segment: Segment
  /** What to do, when it depends on more than the kind of segment. */
  readonly lead?: string
  /** Smaller, above a text that people work on. */
  readonly isCompact?: boolean
  readonly children?: ReactNode
}

const leads: Partial<Record<SegmentKind, MessageKey>> = {
  opening: 'stage.listenLead',
  introduction: 'stage.listenLead',
  presentation: 'stage.listenLead',
  panel: 'stage.listenLead',
  questions: 'stage.questionsLead',
  break: 'stage.breakLead',
  closing: 'stage.listenLead',
  registration: 'stage.registrationLead',
  meal: 'stage.breakLead',
  dialogue: 'stage.dialogueLead',
  evaluation: 'stage.evaluationLead',
}

export const NowPanel = ({ segment, lead, isCompact = false, children }: NowPanelProps) => {
  const t = useText()
  const localText = useLocalText()
  const coordinator = localText(segment.coordinator)
  const key = leads[segment.kind]
  const words = lead ?? (key ? t(key) : null)
  const points = segment.points.map(localText).filter(Boolean)
  const details = (
    <>
      {coordinator && <p className={styles.coordinator}>{t('stage.coordinates', { who: coordinator })}</p>}
      {points.length > 0 && (
        <ul className={styles.points}>
          {points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      )}
    </>
  )
  return (
    <section className={styles.now} data-compact={isCompact}>
      <SegmentKindLabel segment={segment} />
      <h1>{localText(segment.title)}</h1>
      {!isCompact && details}
      {words && <p className={styles.lead}>{words}</p>}
      {isCompact && (
        <details className={styles.details}>
          <summary>{t('stage.details')}</summary>
          {details}
        </details>
      )}
      {children}
    </section>
  )
}
