/** One file of the report on its way: waiting, being made, done or failed, with what to do about it. */
import { useLanguage } from '../../i18n/LanguageContext.ts'
import { languageName } from '../../i18n/languageName.ts'
import { Banner } from '../../design/Banner.tsx'
import { Button } from '../../design/Button.tsx'
import { IconButton } from '../../design/IconButton.tsx'
import { ProgressBar } from '../../design/ProgressBar.tsx'
import { RefusalBanner } from '../../http/RefusalBanner.tsx'
import { isBilingual, type ReportForm } from './reportForms.ts'
import styles from './ReportSide.module.css'
import type { ExportEntry, Exports } from './useExports.ts'

/** “PDF, Spanish”. */
export const useFormName = (): ((form: ReportForm) => string) => {
  const { language: reader, t } = useLanguage()
  return ({ format, table, language }) => {
    const name = table === null ? t(`report.format.${format}`) : t(`report.table.${table}`)
    return `${name}, ${isBilingual(format) ? t('report.bothLanguages') : languageName(language, reader)}`
  }
}

type Props = { readonly entry: ExportEntry; readonly exports: Exports }

const Making = ({ entry: { id, form, state }, exports }: Props) => {
  const { t } = useLanguage()
  const name = useFormName()(form)
  const isWaiting = state.status === 'waiting'
  const words = isWaiting
    ? t('report.waiting', { count: state.ahead })
    : t(state.status === 'running' ? `report.stage.${state.stage}` : 'report.stage.writing')
  return (
    <div className={styles.making}>
      <ProgressBar label={name} value={state.status === 'running' ? state.percent : 0} valueLabel={words} />
      <IconButton
        icon="close"
        size="s"
        label={t('report.stop', { file: name })}
        onPress={() => void exports.drop(id)}
      />
    </div>
  )
}

const Done = ({ entry: { id, form, state }, exports }: Props) => {
  const { t } = useLanguage()
  const name = useFormName()(form)
  if (state.status !== 'done') return null
  const { fileName, remarks } = state
  return (
    <div className={styles.done}>
      <span>
        {name}
        <small>{exports.saved.has(id) ? t('report.savedAs', { file: fileName }) : fileName}</small>
      </span>
      <Button
        size="s"
        kind="quiet"
        icon="download"
        aria-label={t('report.saveAgain', { file: name })}
        onPress={() => void exports.save(id)}
      >
        {t('report.save')}
      </Button>
      {remarks.missing.length > 0 && (
        <Banner tone="warn">
          {t('report.missingGlyphs', { count: remarks.missing.length, glyphs: remarks.missing.slice(0, 12).join(' ') })}
        </Banner>
      )}
      {remarks.logos.length > 0 && (
        <Banner tone="warn">
          {t('report.missingLogos', {
            count: remarks.logos.length,
            owners: remarks.logos.map(({ owner }) => owner).join(', '),
          })}
        </Banner>
      )}
      {remarks.isUnpaged && <Banner>{t('report.unpaged')}</Banner>}
    </div>
  )
}

export const ExportRow = ({ entry, exports }: Props) => {
  const { form, state } = entry
  const name = useFormName()(form)
  if (state.status === 'done') return <Done entry={entry} exports={exports} />
  if (state.status !== 'failed') return <Making entry={entry} exports={exports} />
  const again = async () => {
    await exports.drop(entry.id)
    await exports.ask(form)
  }
  return (
    <div className={styles.failed}>
      <strong>{name}</strong>
      <RefusalBanner refusal={state.refusal} onRetry={() => void again()} />
    </div>
  )
}
