/** The sections that both secretariats write together, in every language. It needs an OpenDoc of the report around it. */
import { plainWords } from '@plenaria/shared/markup/plainWords'
import type { ReportProseId } from '@plenaria/shared/report/reportModel'
import { Loading } from '../../design/Loading.tsx'
import { useDocState } from '../../docs/DocContext.ts'
import { DocNotice } from '../../docs/DocNotice.tsx'
import { LanguageColumns } from '../../docs/LanguageColumns.tsx'
import { type LanguageView, LanguageViewSwitch } from '../../docs/LanguageView.tsx'
import { RichField } from '../../docs/RichField.tsx'
import { useItems } from '../../docs/useItems.ts'
import { WritersHere } from '../../docs/WritersHere.tsx'
import { languageName } from '../../i18n/languageName.ts'
import { useLanguage } from '../../i18n/LanguageContext.ts'
import { useText } from '../../i18n/useText.ts'
import { useViewer } from '../../live/useViewer.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'
import styles from './ReportProseFields.module.css'

const sections: readonly ReportProseId[] = ['summary', 'nextSteps']

const paragraphsIn = (text: string): number =>
  plainWords(text)
    .split('\n')
    .filter((line) => line.trim() !== '').length

type SectionProps = { readonly id: ReportProseId; readonly view: LanguageView; readonly isReadOnly: boolean }

const ProseSection = ({ id, view, isReadOnly }: SectionProps) => {
  const { language: reader, t } = useLanguage()
  const item = useItems().find((one) => one.id === id)
  if (!item) return null
  const title = t(`report.${id}`)
  return (
    <section className={styles.section} aria-labelledby={`prose-${id}`}>
      <h2 id={`prose-${id}`}>{title}</h2>
      <p className={styles.help}>{t(`report.${id}Help`)}</p>
      <LanguageColumns languages={view.shown} text={item.text}>
        {(language) => (
          <div className={styles.field}>
            <WritersHere itemId={id} language={language} />
            <RichField
              itemId={id}
              language={language}
              text={item.text[language] ?? ''}
              label={t('report.proseLabel', { title, language: languageName(language, reader) })}
              placeholder={
                isReadOnly ? '—' : t('report.prosePlaceholder', { language: languageName(language, reader) })
              }
              isReadOnly={isReadOnly}
            />
            <p className={styles.count}>{t('report.paragraphs', { count: paragraphsIn(item.text[language] ?? '') })}</p>
          </div>
        )}
      </LanguageColumns>
    </section>
  )
}

export const ReportProseFields = ({ view }: { readonly view: LanguageView }) => {
  const t = useText()
  const { may } = useViewer()
  const state = useDocState()
  const isArchived = useWorkshop(({ charter }) => charter.archivedAt !== null)
  const isReadOnly = !may('writeReport') || isArchived
  return (
    <div className={styles.prose}>
      <div className={styles.bar}>
        <p className={styles.help}>{t('report.proseHint')}</p>
        <LanguageViewSwitch view={view} />
      </div>
      <DocNotice />
      {state?.synced ? (
        sections.map((id) => <ProseSection key={id} id={id} view={view} isReadOnly={isReadOnly} />)
      ) : (
        <Loading label={t('docs.connecting')} />
      )}
    </div>
  )
}
