/** Asks before an imported report is deleted. */
import { callApi } from '../../../http/callApi.ts'
import { ConfirmCall } from '../../../http/ConfirmCall.tsx'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useText } from '../../../i18n/useText.ts'
import { type ImportedReport, reportAddress } from './importedReport.ts'

type Props = { readonly report: ImportedReport; readonly onDone: () => void; readonly onClose: () => void }

export const DeleteReportDialog = ({ report, onDone, onClose }: Props) => {
  const t = useText()
  const localText = useLocalText()
  return (
    <ConfirmCall
      title={t('imported.deleteTitle', { title: localText(report.title) || report.origin })}
      consequences={[t('imported.deleteFirst'), t('imported.deleteSecond')]}
      confirmLabel={t('imported.delete')}
      isDanger
      call={() => callApi(reportAddress(report.id), { method: 'DELETE', seat: 'organiser' })}
      onDone={onDone}
      onClose={onClose}
    />
  )
}
