/** A few words to send, by the button or by Ctrl+Enter. The field stays and is empty again; the focus stays in it. */
import { MAX_REMARK } from '@plenaria/shared/docs/threads'
import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { Button } from '../../design/Button.tsx'
import { TextArea } from '../../design/TextArea.tsx'
import styles from './threads.module.css'
import type { Drafts } from './useDrafts.ts'

type Props = {
  readonly label: string
  readonly sendLabel: string
  /** Under which name its words are kept until they are sent. */
  readonly field: string
  readonly drafts: Drafts
  readonly rows: number
  readonly hasFocus?: boolean
  readonly onSend: (text: string) => void
  /** What else can be done here, before the button that sends. */
  readonly children?: ReactNode
}

export const RemarkField = ({ label, sendLabel, field, drafts, rows, hasFocus, onSend, children }: Props) => {
  const box = useRef<HTMLDivElement>(null)
  const text = drafts.textOf(field) ?? ''
  const isEmpty = text.trim() === ''
  const send = () => {
    if (isEmpty) return
    onSend(text)
    drafts.drop(field)
    // The button is disabled now; a focus that stayed on it would be lost to the keyboard.
    box.current?.querySelector('textarea')?.focus()
  }
  const sendByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return
    event.preventDefault()
    send()
  }
  return (
    <div ref={box} className={styles.remark}>
      <TextArea
        label={label}
        rows={rows}
        maxLength={MAX_REMARK}
        value={text}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- it takes the place of the button that asked for it
        autoFocus={hasFocus ?? false}
        onChange={(words) => drafts.write(field, words)}
        onKeyDown={sendByKey}
      />
      <div className={styles.answers}>
        {children}
        <Button size="s" icon="send" kbd="Ctrl+Enter" isDisabled={isEmpty} onPress={send}>
          {sendLabel}
        </Button>
      </div>
    </div>
  )
}
