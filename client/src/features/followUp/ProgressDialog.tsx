/** Reports where an item stands, for whoever is responsible. */
import type { Progress } from '@plenaria/shared/workshop/followUp/followUp'
import { useState } from 'react'
import { Button } from '../../design/Button.tsx'
import { Dialog } from '../../design/Dialog.tsx'
import { RadioGroup } from '../../design/RadioGroup.tsx'
import { Stack } from '../../design/Stack.tsx'
import { TextArea } from '../../design/TextArea.tsx'
import { useText } from '../../i18n/useText.ts'
import { useSend } from '../../live/useSend.ts'
import type { FollowUpRow } from './followUpRows.ts'

type Props = { readonly row: FollowUpRow; readonly label: string; readonly onClose: () => void }

const steps: readonly Progress[] = ['notBegun', 'underWay', 'done', 'givenUp']

export const ProgressDialog = ({ row, label, onClose }: Props) => {
  const t = useText()
  const send = useSend()
  const [progress, setProgress] = useState<Progress>(row.progress === 'notBegun' ? 'underWay' : row.progress)
  const [note, setNote] = useState('')
  const report = async () => {
    const reply = await send({ type: 'ReportProgress', jointItemId: row.item.id, progress, note: note.trim() })
    if (reply.ok) onClose()
  }
  const actions = (
    <>
      <Button onPress={onClose}>{t('design.cancel')}</Button>
      <Button kind="primary" isDisabled={note.trim() === '' && progress !== 'notBegun'} onPress={() => void report()}>
        {t('followUp.send')}
      </Button>
    </>
  )
  return (
    <Dialog isOpen onClose={onClose} title={t('followUp.reportTitle', { label })} actions={actions} size="s">
      <Stack gap={4}>
        <RadioGroup
          label={t('followUp.progress')}
          options={steps.map((id) => ({ id, label: t(`followUp.${id}`) }))}
          value={progress}
          onChange={setProgress}
        />
        <TextArea label={t('followUp.note')} rows={4} maxLength={4_000} value={note} onChange={setNote} />
      </Stack>
    </Dialog>
  )
}
