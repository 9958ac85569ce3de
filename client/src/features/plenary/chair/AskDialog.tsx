/** Asks for objections to an item's wording as this page shows it, with a time to answer. */
import { seconds } from '@plenaria/shared/time'
import type { JointItem } from '@plenaria/shared/workshop/plenary/plenary'
import { useState } from 'react'
import { ConfirmDialog } from '../../../design/ConfirmDialog.tsx'
import { RadioGroup } from '../../../design/RadioGroup.tsx'
import { useFormats } from '../../../i18n/useFormats.ts'
import { useText } from '../../../i18n/useText.ts'
import { useSend } from '../../../live/useSend.ts'

export type AskDialogProps = {
  readonly item: JointItem
  readonly label: string
  /** The sequence of the joint document that the page had when the window opened: what the chair has read. */
  readonly seq: number
  readonly onClose: () => void
}

/** In seconds. */
const windows = ['20', '60', '180', '300'] as const
type Window = (typeof windows)[number]

export const AskDialog = ({ item, label, seq, onClose }: AskDialogProps) => {
  const t = useText()
  const send = useSend()
  const { formatDuration } = useFormats()
  const [docSeq] = useState(seq)
  const [window, setWindow] = useState<Window>('20')
  const [isPending, setPending] = useState(false)
  const ask = async () => {
    setPending(true)
    await send({ type: 'AskForObjections', jointItemId: item.id, docSeq, window: seconds(Number(window)) })
    setPending(false)
    onClose()
  }
  return (
    <ConfirmDialog
      isOpen
      title={t('plenary.askTitle', { label })}
      consequences={[t('plenary.askConsequence1'), t('plenary.askConsequence2')]}
      confirmLabel={t('plenary.askConfirm')}
      isPending={isPending}
      onConfirm={() => void ask()}
      onClose={onClose}
    >
      <RadioGroup
        label={t('plenary.window')}
        orientation="horizontal"
        options={windows.map((id) => ({ id, label: formatDuration(Number(id) * 1_000) }))}
        value={window}
        onChange={setWindow}
      />
    </ConfirmDialog>
  )
}
