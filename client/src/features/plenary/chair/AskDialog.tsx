/** Asks for objections to an item's wording as this page shows it, with a time to answer. */
import type { JointItem } from '@plenaria/shared/workshop/plenary/plenary'
import { useState } from 'react'
import { ConfirmDialog } from '../../../design/ConfirmDialog.tsx'
import { Stack } from '../../../design/Stack.tsx'
import { useText } from '../../../i18n/useText.ts'
import { useSend } from '../../../live/useSend.ts'
import { OutdatedTranslations } from '../OutdatedTranslations.tsx'
import { type ObjectionLength, ObjectionWindow, windowOf } from './ObjectionWindow.tsx'

export type AskDialogProps = {
  readonly item: JointItem
  readonly label: string
  /** The sequence of the joint document that the page had when the window opened: what the chair has read. */
  readonly seq: number
  readonly onClose: () => void
}

export const AskDialog = ({ item, label, seq, onClose }: AskDialogProps) => {
  const t = useText()
  const send = useSend()
  const [docSeq] = useState(seq)
  const [length, setLength] = useState<ObjectionLength>('20')
  const [isPending, setPending] = useState(false)
  const ask = async () => {
    setPending(true)
    await send({ type: 'AskForObjections', jointItemId: item.id, docSeq, window: windowOf(length) })
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
      <Stack gap={3}>
        <OutdatedTranslations items={[item]} />
        <ObjectionWindow value={length} onChange={setLength} />
      </Stack>
    </ConfirmDialog>
  )
}
