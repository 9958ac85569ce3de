/** What is still missing from the report, each with the way to where it is mended. */
import type { ReportGap, ReportGapCode } from '@plenaria/shared/report/reportGaps'
import { Link } from 'wouter'
import { Icon } from '../../design/Icon.tsx'
import { SectionHeading } from '../../design/SectionHeading.tsx'
import { useLanguage } from '../../i18n/LanguageContext.ts'
import { useWorkshopPath, type WorkshopScreen } from '../../live/useWorkshopPath.ts'
import styles from './ReportSide.module.css'

type Props = {
  readonly gaps: readonly ReportGap[] /** Null for those who do not write. */
  readonly onWrite: (() => void) | null
}

/** Null where the text is written on this very page. */
const mendedOn: Readonly<Record<ReportGapCode, WorkshopScreen | null>> = {
  itemsNotPlaced: 'plenary',
  itemsOpen: 'plenary',
  languageMissing: 'plenary',
  sittingNotEnded: 'console',
  groupWithoutItems: 'groups',
  proseEmpty: null,
  proseUnequal: null,
}

const GapEntry = ({ gap, onWrite }: { readonly gap: ReportGap; readonly onWrite: Props['onWrite'] }) => {
  const { language, t } = useLanguage()
  const pathTo = useWorkshopPath()
  const screen = mendedOn[gap.code]
  return (
    <li className={styles.gap}>
      <Icon name="warning" size="s" />
      <span>
        {gap.text[language]}{' '}
        {screen && <Link href={pathTo(screen)}>{t('report.mendOn', { screen: t(`app.${screen}`) })}</Link>}
        {!screen && onWrite && (
          <button type="button" className={styles.write} onClick={onWrite}>
            {t('report.write')}
          </button>
        )}
      </span>
    </li>
  )
}

export const GapList = ({ gaps, onWrite }: Props) => {
  const { t } = useLanguage()
  return (
    <section className={styles.card}>
      <SectionHeading remark={gaps.length > 0 ? gaps.length : undefined}>{t('report.missing')}</SectionHeading>
      {gaps.length === 0 ? (
        <p className={styles.complete}>
          <Icon name="check" size="s" />
          {t('report.complete')}
        </p>
      ) : (
        <ul className={styles.gaps}>
          {gaps.map((gap) => (
            <GapEntry key={`${gap.code} ${gap.text.en}`} gap={gap} onWrite={onWrite} />
          ))}
        </ul>
      )}
    </section>
  )
}
