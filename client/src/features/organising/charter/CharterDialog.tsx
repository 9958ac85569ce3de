/** The window around the form of a platform or a delegation: sends its command and closes when the facts have it. */
import type { Command } from '@plenaria/shared/workshop/workshop'
import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { Button } from '../../../design/Button.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { useText } from '../../../i18n/useText.ts'
import { useSend } from '../../../live/useSend.ts'
import styles from './CharterDialog.module.css'

type Props = {
  readonly title: string
  /** The command for what is written now; null while something is missing, which the fields then say. */
  readonly command: () => Command | null
  readonly onClose: () => void
  readonly children: ReactNode
}

export const CharterDialog = ({ title, command, onClose, children }: Props) => {
  const t = useText()
  const send = useSend()
  const formId = useId()
  const [isPending, setPending] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const wanted = command()
    if (!wanted) return
    setPending(true)
    const reply = await send(wanted)
    setPending(false)
    if (reply.ok) onClose()
  }
  const actions = (
    <>
      <Button onPress={onClose}>{t('design.cancel')}</Button>
      <Button kind="primary" type="submit" form={formId} isPending={isPending}>
        {t('people.save')}
      </Button>
    </>
  )
  return (
    <Dialog isOpen onClose={onClose} title={title} actions={actions}>
      <form id={formId} className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
        {children}
      </form>
    </Dialog>
  )
}
