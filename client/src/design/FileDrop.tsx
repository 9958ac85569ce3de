/** Where one file is dropped or chosen. It reads nothing of it. */
import { type DragEvent, useRef, useState } from 'react'
import { Button } from './Button.tsx'
import styles from './FileDrop.module.css'

type Props = {
  /** On the button: “Choose a document”. */
  readonly label: string
  /** Which files are meant, and how large they may be. */
  readonly help: string
  /** Endings, `.docx,.pdf`. */
  readonly accept: string
  readonly isDisabled: boolean
  readonly onChoose: (file: File) => void
}

export const FileDrop = ({ label, help, accept, isDisabled, onChoose }: Props) => {
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    if (file && !isDisabled) onChoose(file)
  }
  return (
    <div
      className={styles.drop}
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Button icon="upload" isDisabled={isDisabled} onPress={() => input.current?.click()}>
        {label}
      </Button>
      <small>{help}</small>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        aria-label={label}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          if (file) onChoose(file)
          event.target.value = ''
        }}
      />
    </div>
  )
}
