/** One observation as its readers see it: who says it about what, the wording it proposes, and the answer. Presentational. */
import { inLanguage, type InterfaceLanguage } from '@plenaria/shared/language'
import type { Observation, Verdict } from '@plenaria/shared/workshop/report/report'
import type { ReactNode } from 'react'
import { Chip, type ChipProps } from '../../../design/Chip.tsx'
import { PrintedDiff } from '../../../docs/PrintedDiff.tsx'
import { useLanguage } from '../../../i18n/LanguageContext.ts'
import { useFormats } from '../../../i18n/useFormats.ts'
import type { ReportUnit } from '../versions/reportUnits.ts'
import styles from './ObservationCard.module.css'

export type ObservationCardProps = {
  readonly observation: Observation
  readonly delegation: string
  readonly zone: string
  /** What it is about in the draft, in the language that is shown; null where that is not at hand. */
  readonly unit: { readonly text: ReportUnit['text']; readonly language: InterfaceLanguage } | null
  /** Where it stands, for a list away from the text. */
  readonly place?: ReactNode
  readonly children?: ReactNode
}

const looks: Readonly<Record<Verdict, Pick<ChipProps, 'tone' | 'icon'>>> = {
  accepted: { tone: 'ok', icon: 'check' },
  noted: { tone: 'accent', icon: 'info' },
  notAccepted: { tone: 'neutral', icon: 'minus' },
}

export const VerdictChip = ({ verdict }: { readonly verdict: Verdict | null }) => {
  const { t } = useLanguage()
  if (verdict === null) return <Chip tone="warn">{t('review.unanswered')}</Chip>
  return <Chip {...looks[verdict]}>{t(`review.${verdict}`)}</Chip>
}

const Proposed = ({ observation, unit }: Pick<ObservationCardProps, 'observation' | 'unit'>) => {
  const { t } = useLanguage()
  const { proposed, language } = observation
  if (proposed === '') return null
  return (
    <div className={styles.proposed}>
      <p className={styles.label}>{t('review.proposed')}</p>
      {unit?.language === language ? (
        <PrintedDiff before={unit.text} after={proposed} language={language} />
      ) : (
        <p className={styles.words} lang={language} dir="auto">
          {proposed}
        </p>
      )}
    </div>
  )
}

const Answer = ({ answer }: { readonly answer: NonNullable<Observation['answer']> }) => {
  const { language, t } = useLanguage()
  return (
    <div className={styles.answer}>
      <p className={styles.label}>{t('review.answer')}</p>
      <p className={styles.words} dir="auto">
        {inLanguage(answer.text, language)}
      </p>
    </div>
  )
}

export const ObservationCard = ({ observation, delegation, zone, unit, place, children }: ObservationCardProps) => {
  const { t } = useLanguage()
  const { formatDate, formatTime } = useFormats()
  const { text, language, at, changedAt, recordedBy, answer } = observation
  const remarks = [
    `${formatDate(changedAt ?? at, zone)}, ${formatTime(changedAt ?? at, zone)}`,
    ...(changedAt === null ? [] : [t('review.edited')]),
    ...(recordedBy === null ? [] : [t('review.recordedFor')]),
  ]
  return (
    <article className={styles.card} data-answered={answer !== null}>
      {place}
      <header className={styles.head}>
        <strong>{delegation}</strong>
        <span className={styles.remarks}>{remarks.join(' · ')}</span>
        <VerdictChip verdict={answer?.verdict ?? null} />
      </header>
      {text !== '' && (
        <p className={styles.words} lang={language} dir="auto">
          {text}
        </p>
      )}
      <Proposed observation={observation} unit={unit} />
      {answer && <Answer answer={answer} />}
      {children}
    </article>
  )
}
