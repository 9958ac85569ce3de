/** A window over the page that holds the focus until it is closed. The screen owns whether it is open. */
import { type ReactNode, useRef } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { useText } from '../i18n/useText.ts'
import { classNames } from './classNames.ts'
import styles from './Dialog.module.css'
import { IconButton } from './IconButton.tsx'
import { useKeptFocus } from './useKeptFocus.ts'

export type DialogProps = {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly title: string
  readonly children: ReactNode
  /** Buttons, the one that is expected last. */
  readonly actions?: ReactNode
  readonly size?: 's' | 'm' | 'l'
  /** `alertdialog` interrupts: its content is read out at once, and a click beside it does not close it. */
  readonly role?: 'dialog' | 'alertdialog'
}

type Frame = Required<Pick<DialogProps, 'title' | 'children' | 'role'>> & Pick<DialogProps, 'onClose' | 'actions'>

const Window = ({ onClose, title, children, actions, role }: Frame) => {
  const t = useText()
  const element = useRef<HTMLElement>(null)
  useKeptFocus(element)
  return (
    <AriaDialog ref={element} role={role} className={classNames(styles.dialog)}>
      <header className={styles.head}>
        <Heading slot="title" level={2}>
          {title}
        </Heading>
        <IconButton icon="close" label={t('design.close')} onPress={onClose} />
      </header>
      <div className={styles.body}>{children}</div>
      {actions && <footer className={styles.actions}>{actions}</footer>}
    </AriaDialog>
  )
}

export const Dialog = ({ isOpen, onClose, size = 'm', role = 'dialog', ...rest }: DialogProps) => (
  <ModalOverlay
    isOpen={isOpen}
    onOpenChange={(open) => !open && onClose()}
    isDismissable={role === 'dialog'}
    className={classNames(styles.backdrop)}
    data-modal-open=""
  >
    <Modal className={classNames(styles.modal, styles[size])}>
      <Window {...rest} onClose={onClose} role={role} />
    </Modal>
  </ModalOverlay>
)
