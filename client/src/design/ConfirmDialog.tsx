/** Asks before something that others will feel, and says in sentences what will happen. */
import type { ReactNode } from 'react'
import { useText } from '../i18n/useText.ts'
import { Button } from './Button.tsx'
import styles from './ConfirmDialog.module.css'
import { Dialog } from './Dialog.tsx'

export type ConfirmDialogProps = {
  readonly isOpen: boolean
  /** A question: “Close all four groups?” */
  readonly title: string
  /** What will happen, one sentence each: “The texts lock at 10:17.” */
  readonly consequences: readonly string[]
  /** The verb of the question: “Close the groups”. Never “OK”. */
  readonly confirmLabel: string
  readonly onConfirm: () => void
  readonly onClose: () => void
  readonly isDanger?: boolean
  readonly isPending?: boolean
  /** False while a field below still lacks something. */
  readonly isConfirmable?: boolean
  /** Fields or a refusal, below the sentences. */
  readonly children?: ReactNode
}

export const ConfirmDialog = ({ consequences, confirmLabel, children, ...props }: ConfirmDialogProps) => {
  const { isOpen, title, onConfirm, onClose, isDanger = false, isPending = false, isConfirmable = true } = props
  const t = useText()
  // A dialog takes the focus anyway; it goes to the button that is safe to press by mistake.
  /* oxlint-disable jsx-a11y/no-autofocus */
  const actions = (
    <>
      <Button onPress={onClose} autoFocus={isDanger}>
        {t('design.cancel')}
      </Button>
      <Button
        kind={isDanger ? 'danger' : 'primary'}
        onPress={onConfirm}
        isPending={isPending}
        isDisabled={!isConfirmable}
        autoFocus={!isDanger}
      >
        {confirmLabel}
      </Button>
    </>
  )
  /* oxlint-enable jsx-a11y/no-autofocus */
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={title} actions={actions} size="s" role="alertdialog">
      <h3 className={styles.head}>{t('design.whatHappens')}</h3>
      <ul className={styles.list}>
        {consequences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {children}
    </Dialog>
  )
}
