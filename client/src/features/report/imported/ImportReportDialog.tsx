/** Takes a report in from a file, with how far that is; what is wrong with the file is said with its place. */
import type { Refusal } from '@plenaria/shared/workshop/refusals'
import { useState } from 'react'
import { Button } from '../../../design/Button.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { FileDrop } from '../../../design/FileDrop.tsx'
import { ProgressBar } from '../../../design/ProgressBar.tsx'
import { Stack } from '../../../design/Stack.tsx'
import { useToasts } from '../../../design/toasts.ts'
import { RefusalBanner } from '../../../http/RefusalBanner.tsx'
import { uploadFile } from '../../../http/uploadFile.ts'
import { useText } from '../../../i18n/useText.ts'
import type { ImportedReport } from './importedReport.ts'

type Props = { readonly onImported: (report: ImportedReport) => void; readonly onClose: () => void }
type Answer = { readonly report: ImportedReport; readonly isNew: boolean }

export const ImportReportDialog = ({ onImported, onClose }: Props) => {
  const t = useText()
  const { show } = useToasts()
  /** From 0 to 1; null while nothing is sent. */
  const [share, setShare] = useState<number | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const send = async (file: File) => {
    setRefusal(null)
    setShare(0)
    const path = `/api/reports?name=${encodeURIComponent(file.name)}`
    const answer = await uploadFile<Answer>(path, file, { seat: 'organiser', onProgress: setShare })
    setShare(null)
    if (!answer.ok) return setRefusal(answer.refusal)
    show({ tone: 'ok', text: t(answer.value.isNew ? 'imported.kept' : 'imported.known') })
    onImported(answer.value.report)
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('imported.add')}
      actions={<Button onPress={onClose}>{t('design.cancel')}</Button>}
    >
      <Stack gap={4}>
        <p>{t('imported.lead')}</p>
        <FileDrop
          label={t('imported.choose')}
          help={t('imported.help')}
          accept=".json,application/json"
          isDisabled={share !== null}
          onChoose={(file) => void send(file)}
        />
        {share !== null && (
          <ProgressBar label={t(share < 1 ? 'imported.sending' : 'imported.checking')} value={share * 100} />
        )}
        {refusal && <RefusalBanner refusal={refusal} />}
      </Stack>
    </Dialog>
  )
}
