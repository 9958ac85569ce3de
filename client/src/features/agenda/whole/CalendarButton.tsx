/** Downloads the sittings for one's own calendar, in the language of the page. */
import { useState } from 'react'
import { Button } from '../../../design/Button.tsx'
import { useToasts } from '../../../design/toasts.ts'
import { fetchFile } from '../../../http/fetchFile.ts'
import { useLanguage } from '../../../i18n/LanguageContext.ts'
import { useLive } from '../../../live/LiveContext.ts'

export const CalendarButton = () => {
  const { workshopId, personId } = useLive()
  const { language, t } = useLanguage()
  const { show } = useToasts()
  const [isPending, setPending] = useState(false)
  const download = async () => {
    setPending(true)
    const answer = await fetchFile(
      `/api/workshops/${workshopId}/agenda.ics?language=${language}`,
      personId,
      'agenda.ics',
    )
    setPending(false)
    show(
      answer.ok
        ? { tone: 'ok', text: t('agenda.calendarDone') }
        : { tone: 'late', text: answer.refusal.message[language] },
    )
  }
  return (
    <Button icon="download" isPending={isPending} onPress={() => void download()}>
      {t('agenda.calendar')}
    </Button>
  )
}
