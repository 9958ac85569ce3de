/** A draft as a file, in the forms people read, for whoever asks the secretariat for one. */
import { interfaceLanguages } from '@plenaria/shared/language'
import type { ReportDraft } from '@plenaria/shared/workshop/report/report'
import { IconButton } from '../../../../design/IconButton.tsx'
import { Menu } from '../../../../design/Menu.tsx'
import { useToasts } from '../../../../design/toasts.ts'
import { fetchFile } from '../../../../http/fetchFile.ts'
import { languageName } from '../../../../i18n/languageName.ts'
import { useLanguage } from '../../../../i18n/LanguageContext.ts'
import { useLive } from '../../../../live/LiveContext.ts'

const forms = (['docx', 'html'] as const).flatMap((format) =>
  interfaceLanguages.map((language) => ({ format, language, id: `${format} ${language}` })),
)

export const DraftFiles = ({ draft }: { readonly draft: ReportDraft }) => {
  const { language: reader, t } = useLanguage()
  const { workshopId, personId: seat } = useLive()
  const { show } = useToasts()
  const label = t('review.draftFiles', { number: draft.number })
  const download = async (id: string) => {
    const form = forms.find((one) => one.id === id)
    if (!form) return
    const { format, language } = form
    const path = `/api/workshops/${workshopId}/report.${format}?language=${language}&of=${draft.id}`
    const answer = await fetchFile(path, seat, `draft-${draft.number}-${language}.${format}`)
    if (answer.ok) show({ tone: 'ok', text: t('report.downloaded', { file: answer.value }) })
    else show({ tone: 'late', text: answer.refusal.message[reader] })
  }
  return (
    <Menu
      label={label}
      trigger={<IconButton icon="download" size="s" label={label} />}
      entries={forms.map(({ id, format, language }) => ({
        id,
        label: t('review.downloadForm', {
          format: t(`report.format.${format}`),
          language: languageName(language, reader),
        }),
      }))}
      onAction={(id) => void download(id)}
    />
  )
}
