/** Planned against actual as a file for spreadsheets, in the language of the page. */
import { DownloadButton } from '../../../http/DownloadButton.tsx'
import { useText } from '../../../i18n/useText.ts'

export const TimesDownload = () => {
  const t = useText()
  return <DownloadButton file="times.csv">{t('times.download')}</DownloadButton>
}
