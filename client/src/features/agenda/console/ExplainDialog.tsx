/** Notes why a segment went other than planned: the words stand beside its times, also in the report. */
import type { Segment } from '@plenaria/shared/workshop/agenda/agenda'
import { useState } from 'react'
import { Button } from '../../../design/Button.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { Stack } from '../../../design/Stack.tsx'
import { TextArea } from '../../../design/TextArea.tsx'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useText } from '../../../i18n/useText.ts'
import { useSend } from '../../../live/useSend.ts'

type Props = { readonly segment: Segment; readonly onClose: () => void }

export const ExplainDialog = ({ segment, onClose }: Props) => {
  const t = useText()
  const title = useLocalText()(segment.title)
  const send = useSend()
  const [reason, setReason] = useState(segment.reason)
  const [isPending, setPending] = useState(false)
  const note = async () => {
    setPending(true)
    const { ok } = await send({ type: 'ExplainSegment', segmentId: segment.id, reason: reason.trim() })
    setPending(false)
    if (ok) onClose()
  }
  const actions = (
    <>
      <Button onPress={onClose}>{t('design.cancel')}</Button>
      <Button kind="primary" isPending={isPending} onPress={() => void note()}>
        {t('steps.note')}
      </Button>
    </>
  )
  return (
    <Dialog isOpen onClose={onClose} title={t('steps.explainTitle', { title })} actions={actions} size="s">
      <Stack gap={3}>
        <p>{t('steps.explainWords')}</p>
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- a window takes the focus into itself */}
        <TextArea label={t('steps.reason')} value={reason} onChange={setReason} maxLength={500} rows={3} autoFocus />
      </Stack>
    </Dialog>
  )
}
