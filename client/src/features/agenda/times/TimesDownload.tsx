/** Planned against actual as a file for spreadsheets, in the language of the page. */
import { useState } from 'react'
import { Button } from '../../../design/Button.tsx'
import { useToasts } from '../../../design/toasts.ts'
import { fetchFile } from '../../../http/fetchFile.ts'
import { useLanguage } from '../../../i18n/LanguageContext.ts'
import { useLive } from '../../../live/LiveContext.ts'

export const TimesDownload = () => {
  const { workshopId, personId } = useLive()
  const { language, t } = useLanguage()
  const { show } = useToasts()
  const [isPending, setPending] = useState(false)
  const download = async () => {
    setPending(true)
    const answer = await fetchFile(`/api/workshops/${workshopId}/times.csv?language=${language}`, personId, 'times.csv')
    setPending(false)
    if (!answer.ok) show({ tone: 'late', text: answer.refusal.message[language] })
  }
  return (
    <Button icon="download" isPending={isPending} onPress={() => void download()}>
      {t('times.download')}
    </Button>
  )
}
