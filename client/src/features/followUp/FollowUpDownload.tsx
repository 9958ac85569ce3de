/** The follow-up as a file for spreadsheets. */
import { DownloadButton } from '../../http/DownloadButton.tsx'
import { useText } from '../../i18n/useText.ts'

export const FollowUpDownload = () => {
  const t = useText()
  return (
    <DownloadButton size="s" file="follow-up.csv">
      {t('followUp.download')}
    </DownloadButton>
  )
}
