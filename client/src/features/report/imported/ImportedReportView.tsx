/** An imported report as a page: how it reads, where it comes from, and every form of it. */
import { interfaceLanguages } from '@plenaria/shared/language'
import type { ReportModel } from '@plenaria/shared/report/reportModel'
import { hashOfStanding, standingName } from '@plenaria/shared/report/reportStanding'
import { instant } from '@plenaria/shared/time'
import { CopyButton } from '../../../design/CopyButton.tsx'
import { SectionHeading } from '../../../design/SectionHeading.tsx'
import { useLanguageView } from '../../../docs/LanguageView.tsx'
import { useLanguage } from '../../../i18n/LanguageContext.ts'
import { useFormats } from '../../../i18n/useFormats.ts'
import { useText } from '../../../i18n/useText.ts'
import { Downloads } from '../Downloads.tsx'
import { ReportPreview } from '../ReportPreview.tsx'
import desk from '../ReportDesk.module.css'
import side from '../ReportSide.module.css'
import { type ImportedReport, reportAddress } from './importedReport.ts'
import styles from './Imported.module.css'

const Hash = ({ name, value }: { readonly name: string; readonly value: string }) => {
  const t = useText()
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <code>{value}</code>
        <CopyButton
          size="s"
          text={value}
          label={t('imported.copyHash')}
          ariaLabel={`${t('imported.copyHash')}: ${name}`}
        />
      </dd>
    </div>
  )
}

const Origin = ({ report }: { readonly report: ImportedReport }) => {
  const t = useText()
  const { language } = useLanguage()
  const hash = hashOfStanding(report.standing)
  const { formatDate, formatTime } = useFormats()
  const here = new Intl.DateTimeFormat().resolvedOptions().timeZone
  const importedAt = instant(report.importedAt)
  const facts = [
    [t('imported.standing'), standingName(report.standing, language)],
    [t('imported.file'), report.origin],
    [t('imported.workshop'), `${report.workshopId} · ${t('imported.record', { version: report.version })}`],
    [t('imported.madeAt'), report.generatedAt.replace('T', ' ')],
    [t('imported.date'), `${formatDate(importedAt, here)}, ${formatTime(importedAt, here)}`],
  ] as const
  return (
    <section className={side.card}>
      <SectionHeading>{t('imported.origin')}</SectionHeading>
      <dl className={styles.facts}>
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {hash !== null && <Hash name={t('imported.contentHash')} value={hash} />}
        <Hash name={t('imported.hash')} value={report.id} />
      </dl>
    </section>
  )
}

type Props = { readonly report: ImportedReport; readonly model: ReportModel }

export const ImportedReportView = ({ report, model }: Props) => {
  const t = useText()
  const view = useLanguageView(interfaceLanguages)
  return (
    <div className={desk.desk}>
      <div className={desk.main}>
        <ReportPreview model={model} view={view} hint={t('imported.asItCame')} />
      </div>
      <div className={desk.side}>
        <Origin report={report} />
        <Downloads base={reportAddress(report.id)} seat="organiser" />
      </div>
    </div>
  )
}
