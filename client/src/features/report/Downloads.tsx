/** The forms in which a report leaves the house, and the files that are on their way. */
import { useCallback } from 'react'
import { Button } from '../../design/Button.tsx'
import { SectionHeading } from '../../design/SectionHeading.tsx'
import { useToasts } from '../../design/toasts.ts'
import { RefusalBanner } from '../../http/RefusalBanner.tsx'
import { languageName } from '../../i18n/languageName.ts'
import { useLanguage } from '../../i18n/LanguageContext.ts'
import { useText } from '../../i18n/useText.ts'
import { ExportRow } from './ExportRow.tsx'
import { type FormEntry, formEntries, isBilingual, type ReportForm } from './reportForms.ts'
import styles from './ReportSide.module.css'
import { type Exports, useExports } from './useExports.ts'

type Props = {
  /** The address below which the report is. */
  readonly base: string
  /** The person who asks. */
  readonly seat: string
}

const isSame = (one: ReportForm, other: ReportForm): boolean =>
  one.format === other.format && one.table === other.table && one.language === other.language

type EntryProps = { readonly entry: FormEntry; readonly exports: Exports }

const Entry = ({ entry: { format, table, languages }, exports }: EntryProps) => {
  const { language: reader, t } = useLanguage()
  const name = table === null ? t(`report.format.${format}`) : t(`report.table.${table}`)
  const isPending = (form: ReportForm): boolean =>
    exports.entries.some(
      ({ form: other, state }) => isSame(form, other) && (state.status === 'waiting' || state.status === 'running'),
    )
  return (
    <div className={styles.form}>
      <span>
        {name}
        <small>{table === null ? t(`report.formatFor.${format}`) : t(`report.format.${format}`)}</small>
      </span>
      {languages.map((language) => {
        const form = { format, table, language }
        const spoken = isBilingual(format) ? t('report.bothLanguages') : languageName(language, reader)
        return (
          <Button
            key={language}
            size="s"
            icon="download"
            isPending={isPending(form)}
            aria-label={t('report.downloadForm', { format: name, language: spoken })}
            onPress={() => void exports.ask(form)}
          >
            {isBilingual(format) ? 'ES·EN' : language.toUpperCase()}
          </Button>
        )
      })}
    </div>
  )
}

export const Downloads = ({ base, seat }: Props) => {
  const t = useText()
  const { show } = useToasts()
  const onSaved = useCallback((file: string) => show({ tone: 'ok', text: t('report.downloaded', { file }) }), [show, t])
  const exports = useExports({ base, seat, onSaved })
  return (
    <section className={styles.card}>
      <SectionHeading>{t('report.download')}</SectionHeading>
      {exports.refusal && <RefusalBanner refusal={exports.refusal} />}
      {exports.entries.length > 0 && (
        <ul className={styles.onTheWay} aria-label={t('report.onTheWay')}>
          {exports.entries.map((entry) => (
            <li key={entry.id}>
              <ExportRow entry={entry} exports={exports} />
            </li>
          ))}
        </ul>
      )}
      <div className={styles.forms}>
        {formEntries.map((entry) => (
          <Entry key={`${entry.format} ${entry.table}`} entry={entry} exports={exports} />
        ))}
      </div>
    </section>
  )
}
