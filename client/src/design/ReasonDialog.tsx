/** Asks for a reason that will be read by others; without one there is nothing to send. */
import { useState } from 'react'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'
import { TextArea } from './TextArea.tsx'
import { useText } from '../i18n/useText.ts'
import styles from './ReasonDialog.module.css'

export type ReasonDialogProps = {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly title: string
  /** What giving the reason brings about. */
  readonly words: string
  readonly label: string
  readonly confirmLabel: string
  readonly isDanger?: boolean
  /** Resolves to whether it was accepted; the window stays open with the words when it was not. */
  readonly onConfirm: (reason: string) => Promise<boolean>
}

const Form = ({
  onClose,
  words,
  label,
  confirmLabel,
  isDanger,
  onConfirm,
  title,
}: Omit<ReasonDialogProps, 'isOpen'>) => {
  const t = useText()
  const [reason, setReason] = useState('')
  const [isPending, setPending] = useState(false)
  const confirm = async () => {
    setPending(true)
    const isDone = await onConfirm(reason.trim())
    setPending(false)
    if (isDone) onClose()
  }
  const actions = (
    <>
      <Button onPress={onClose}>{t('design.cancel')}</Button>
      <Button
        kind={isDanger ? 'danger' : 'primary'}
        isPending={isPending}
        isDisabled={reason.trim() === ''}
        onPress={() => void confirm()}
      >
        {confirmLabel}
      </Button>
    </>
  )
  return (
    <Dialog isOpen onClose={onClose} title={title} actions={actions} size="s">
      <p className={styles.words}>{words}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- a window takes the focus into itself */}
      <TextArea label={label} value={reason} onChange={setReason} isRequired maxLength={2_000} rows={4} autoFocus />
    </Dialog>
  )
}

/** The form is made anew each time it opens, so that no old reason is sent by mistake. */
export const ReasonDialog = ({ isOpen, ...rest }: ReasonDialogProps) => (isOpen ? <Form {...rest} /> : null)
