/** The reports that came as files, each with where it comes from. It asks nobody; it draws what it is given. */
import { standingName } from '@plenaria/shared/report/reportStanding'
import { instant } from '@plenaria/shared/time'
import { Link } from 'wouter'
import { IconButton } from '../../../design/IconButton.tsx'
import { SectionHeading } from '../../../design/SectionHeading.tsx'
import { useLanguage } from '../../../i18n/LanguageContext.ts'
import { useFormats } from '../../../i18n/useFormats.ts'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useText } from '../../../i18n/useText.ts'
import { type ImportedReport, reportPath } from './importedReport.ts'
import styles from './Imported.module.css'

type Props = {
  readonly reports: readonly ImportedReport[]
  readonly onDelete: (report: ImportedReport) => void
}

const Entry = ({ report, onDelete }: { readonly report: ImportedReport; readonly onDelete: () => void }) => {
  const t = useText()
  const localText = useLocalText()
  const { language } = useLanguage()
  const { formatDate } = useFormats()
  const title = localText(report.title) || report.origin
  const here = new Intl.DateTimeFormat().resolvedOptions().timeZone
  return (
    <li className={styles.card}>
      <div className={styles.words}>
        <h3 className={styles.title}>
          <Link href={reportPath(report.id)}>{title}</Link>
        </h3>
        <p className={styles.line}>
          <strong>{standingName(report.standing, language)}</strong>
          <span>{t('imported.from', { file: report.origin, date: formatDate(instant(report.importedAt), here) })}</span>
          <span>{t('imported.record', { version: report.version })}</span>
          <code title={report.id}>{report.id.slice(0, 12)}</code>
        </p>
      </div>
      <IconButton icon="trash" label={t('imported.deleteOf', { title })} onPress={onDelete} />
    </li>
  )
}

export const ImportedReportList = ({ reports, onDelete }: Props) => {
  const t = useText()
  if (reports.length === 0) return null
  return (
    <section className={styles.section}>
      <SectionHeading remark={reports.length}>{t('imported.title')}</SectionHeading>
      <ul className={styles.list}>
        {reports.map((report) => (
          <Entry key={report.id} report={report} onDelete={() => onDelete(report)} />
        ))}
      </ul>
    </section>
  )
}
