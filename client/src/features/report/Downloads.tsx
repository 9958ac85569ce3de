/** The forms in which the report leaves the house. Each shows that it is being made, and why it was not. */
import { type InterfaceLanguage, interfaceLanguages } from '@plenaria/shared/language'
import { type ReportFormat, reportFormats } from '@plenaria/shared/workshop/report/reportCommands'
import type { Refusal } from '@plenaria/shared/workshop/refusals'
import { useState } from 'react'
import { Button } from '../../design/Button.tsx'
import { SectionHeading } from '../../design/SectionHeading.tsx'
import { useToasts } from '../../design/toasts.ts'
import { fetchFile } from '../../http/fetchFile.ts'
import { RefusalBanner } from '../../http/RefusalBanner.tsx'
import { languageName } from '../../i18n/languageName.ts'
import { useLanguage } from '../../i18n/LanguageContext.ts'
import { useText } from '../../i18n/useText.ts'
import { useLive } from '../../live/LiveContext.ts'
import styles from './ReportSide.module.css'

type Form = { readonly format: ReportFormat; readonly language: InterfaceLanguage }

const useDownload = () => {
  const t = useText()
  const { workshopId, personId: seat } = useLive()
  const { show } = useToasts()
  const [pending, setPending] = useState<Form | null>(null)
  const [failed, setFailed] = useState<{ form: Form; refusal: Refusal } | null>(null)
  const download = async (form: Form) => {
    const { format, language } = form
    setPending(form)
    setFailed(null)
    const path = `/api/workshops/${workshopId}/report.${format}?language=${language}`
    const answer = await fetchFile(path, seat, `report-${language}.${format}`)
    setPending(null)
    if (answer.ok) show({ tone: 'ok', text: t('report.downloaded', { file: answer.value }) })
    else setFailed({ form, refusal: answer.refusal })
  }
  return { pending, failed, download }
}

export const Downloads = () => {
  const { language: reader, t } = useLanguage()
  const { pending, failed, download } = useDownload()
  const isPending = ({ format, language }: Form) => pending?.format === format && pending.language === language
  return (
    <section className={styles.card}>
      <SectionHeading>{t('report.download')}</SectionHeading>
      <div className={styles.forms}>
        {reportFormats.map((format) => (
          <div key={format} className={styles.form}>
            <span>
              {t(`report.format.${format}`)}
              <small>{t(`report.formatFor.${format}`)}</small>
            </span>
            {(format === 'json' ? (['es'] as const) : interfaceLanguages).map((language) => {
              const name = format === 'json' ? t('report.bothLanguages') : languageName(language, reader)
              return (
                <Button
                  key={language}
                  size="s"
                  icon="download"
                  isPending={isPending({ format, language })}
                  isDisabled={pending !== null && !isPending({ format, language })}
                  aria-label={t('report.downloadForm', { format: t(`report.format.${format}`), language: name })}
                  onPress={() => void download({ format, language })}
                >
                  {format === 'json' ? 'ES·EN' : language.toUpperCase()}
                </Button>
              )
            })}
          </div>
        ))}
      </div>
      {failed && <RefusalBanner refusal={failed.refusal} onRetry={() => void download(failed.form)} />}
    </section>
  )
}
