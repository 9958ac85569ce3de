/** An imported report as a page of the organiser, outside of every workshop. */
import type { ReportFile } from '@plenaria/shared/report/reportCopy'
import { useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { Button } from '../design/Button.tsx'
import { IconButton } from '../design/IconButton.tsx'
import { LanguageSwitch } from '../design/LanguageSwitch.tsx'
import { Loading } from '../design/Loading.tsx'
import { PageLayout } from '../design/PageLayout.tsx'
import { useToasts } from '../design/toasts.ts'
import { TopBar } from '../design/TopBar.tsx'
import { DeleteReportDialog } from '../features/report/imported/DeleteReportDialog.tsx'
import { type ImportedReport, reportAddress } from '../features/report/imported/importedReport.ts'
import { ImportedReportView } from '../features/report/imported/ImportedReportView.tsx'
import { RefusalBanner } from '../http/RefusalBanner.tsx'
import { useFetched } from '../http/useFetched.ts'
import { useLocalText } from '../i18n/useLocalText.ts'
import { useText } from '../i18n/useText.ts'

type Answer = { readonly report: ImportedReport; readonly file: ReportFile }

const Top = () => {
  const t = useText()
  const [, go] = useLocation()
  return (
    <>
      <IconButton icon="arrowLeft" label={t('imported.back')} onPress={() => go('/home')} />
      <TopBar title="Plenaria" subtitle={t('role.organiser')}>
        <LanguageSwitch />
      </TopBar>
    </>
  )
}

export const ImportedReportScreen = () => {
  const t = useText()
  const localText = useLocalText()
  const { reportId } = useParams<{ reportId: string }>()
  const [, go] = useLocation()
  const { show } = useToasts()
  const { value, refusal, reload } = useFetched<Answer>(reportAddress(reportId), 'organiser')
  const [isDeleting, setDeleting] = useState(false)
  const afterDeleting = () => {
    show({ tone: 'ok', text: t('imported.deleted') })
    go('/home')
  }
  return (
    <PageLayout
      title={value ? localText(value.report.title) || value.report.origin : t('imported.title')}
      width="l"
      top={<Top />}
      actions={
        value && (
          <Button icon="trash" onPress={() => setDeleting(true)}>
            {t('imported.delete')}
          </Button>
        )
      }
    >
      {refusal && <RefusalBanner refusal={refusal} onRetry={reload} />}
      {!value && !refusal && <Loading />}
      {value && <ImportedReportView report={value.report} model={value.file} />}
      {value && isDeleting && (
        <DeleteReportDialog report={value.report} onDone={afterDeleting} onClose={() => setDeleting(false)} />
      )}
    </PageLayout>
  )
}
