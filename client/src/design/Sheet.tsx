/** A panel that slides in from an edge on small screens, for what stands beside the text on large ones. */
import type { ReactNode } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { useText } from '../i18n/useText.ts'
import { classNames } from './classNames.ts'
import { IconButton } from './IconButton.tsx'
import styles from './Sheet.module.css'

export type SheetProps = {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly title: string
  readonly edge: 'left' | 'right'
  readonly children: ReactNode
}

export const Sheet = ({ isOpen, onClose, title, edge, children }: SheetProps) => {
  const t = useText()
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable
      className={classNames(styles.backdrop)}
      data-modal-open=""
    >
      <Modal className={classNames(styles.sheet, styles[edge])}>
        <Dialog className={classNames(styles.dialog)}>
          <header className={styles.head}>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <IconButton icon="close" label={t('design.close')} onPress={onClose} />
          </header>
          <div className={styles.body}>{children}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
