/** The imported reports below the organiser's workshops, with the windows that add and delete them. */
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useToasts } from '../design/toasts.ts'
import { DeleteReportDialog } from '../features/report/imported/DeleteReportDialog.tsx'
import { ImportedReportList } from '../features/report/imported/ImportedReportList.tsx'
import { type ImportedReport, reportPath } from '../features/report/imported/importedReport.ts'
import { ImportReportDialog } from '../features/report/imported/ImportReportDialog.tsx'
import { RefusalBanner } from '../http/RefusalBanner.tsx'
import { useFetched } from '../http/useFetched.ts'
import { useText } from '../i18n/useText.ts'

type Props = { readonly isImporting: boolean; readonly onClose: () => void }

export const ImportedReports = ({ isImporting, onClose }: Props) => {
  const t = useText()
  const [, go] = useLocation()
  const { show } = useToasts()
  const { value, refusal, reload } = useFetched<{ reports: readonly ImportedReport[] }>('/api/reports', 'organiser')
  const [deleting, setDeleting] = useState<ImportedReport | null>(null)
  const afterDeleting = () => {
    setDeleting(null)
    reload()
    show({ tone: 'ok', text: t('imported.deleted') })
  }
  return (
    <>
      {refusal && <RefusalBanner refusal={refusal} onRetry={reload} />}
      {value && <ImportedReportList reports={value.reports} onDelete={setDeleting} />}
      {isImporting && <ImportReportDialog onImported={({ id }) => go(reportPath(id))} onClose={onClose} />}
      {deleting && <DeleteReportDialog report={deleting} onDone={afterDeleting} onClose={() => setDeleting(null)} />}
    </>
  )
}
