/** What is still missing from the report, each with the way to where it is mended. */
import type { ReportGap, ReportGapCode } from '@plenaria/shared/report/reportGap'
import type { ReportSectionId } from '@plenaria/shared/report/reportSectionIds'
import { Link } from 'wouter'
import { Icon } from '../../design/Icon.tsx'
import { useMediaQuery } from '../../design/useMediaQuery.ts'
import { SectionHeading } from '../../design/SectionHeading.tsx'
import { useLanguage } from '../../i18n/LanguageContext.ts'
import { screenNames } from '../../i18n/messages/screens.ts'
import { useWorkshopPath } from '../../live/useWorkshopPath.ts'
import styles from './ReportSide.module.css'

type Props = {
  readonly gaps: readonly ReportGap[]
  /** Leads to a section of the desk; null for those who do not write. */
  readonly onSection: ((id: ReportSectionId) => void) | null
}

/** Null where it is mended on this very page, or on no one screen. */
const mendedOn: Readonly<Record<ReportGapCode, keyof typeof screenNames | null>> = {
  sittingNotEnded: 'console',
  rapporteurNoteMissing: null,
  groupWithoutItems: 'groups',
  proposalLanguageMissing: 'groups',
  proposalOutdated: 'groups',
  itemsNotPlaced: 'plenary',
  itemsOpen: 'plenary',
  languageMissing: 'plenary',
  textUnequal: 'plenary',
  referendumAwaited: 'plenary',
  responsibleMissing: 'followUp',
  dateMissing: 'followUp',
  followUpMissing: 'followUp',
  nameLanguageMissing: null,
  proseEmpty: null,
  proseUnequal: null,
  proseOutdated: null,
  factsFrozen: null,
}

const GapEntry = ({ gap, onSection }: { readonly gap: ReportGap; readonly onSection: Props['onSection'] }) => {
  const { language, t } = useLanguage()
  const pathTo = useWorkshopPath()
  const screen = mendedOn[gap.code]
  return (
    <li className={styles.gap}>
      <Icon name="warning" size="s" />
      <span>
        {gap.text[language]}{' '}
        {screen && <Link href={pathTo(screen)}>{t('report.mendOn', { screen: screenNames[screen][language] })}</Link>}{' '}
        {onSection && (
          <button type="button" className={styles.write} onClick={() => onSection(gap.sectionId)}>
            {t('report.goToSection')}
          </button>
        )}
      </span>
    </li>
  )
}

const Gaps = ({ gaps, onSection }: Props) => (
  <ul className={styles.gaps}>
    {gaps.map((gap) => (
      <GapEntry key={`${gap.code} ${gap.text.en}`} gap={gap} onSection={onSection} />
    ))}
  </ul>
)

/** On a phone the list is folded: the report itself would stand far below it. */
export const GapList = (props: Props) => {
  const { gaps } = props
  const { t } = useLanguage()
  const isNarrow = useMediaQuery('(max-width: 1120px)')
  if (gaps.length > 0 && isNarrow)
    return (
      <details className={styles.card}>
        <summary className={styles.folded}>{t('report.missingCount', { count: gaps.length })}</summary>
        <Gaps {...props} />
      </details>
    )
  return (
    <section className={styles.card}>
      <SectionHeading remark={gaps.length > 0 ? gaps.length : undefined}>{t('report.missing')}</SectionHeading>
      {gaps.length === 0 ? (
        <p className={styles.complete}>
          <Icon name="check" size="s" />
          {t('report.complete')}
        </p>
      ) : (
        <Gaps {...props} />
      )}
    </section>
  )
}
