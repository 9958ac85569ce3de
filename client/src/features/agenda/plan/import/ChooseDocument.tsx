/** Where the document comes from: dropped, chosen, or pasted. */
import { type DragEvent, useRef, useState } from 'react'
import { Banner } from '../../../../design/Banner.tsx'
import { Button } from '../../../../design/Button.tsx'
import { ProgressBar } from '../../../../design/ProgressBar.tsx'
import { Stack } from '../../../../design/Stack.tsx'
import { TextArea } from '../../../../design/TextArea.tsx'
import { useText } from '../../../../i18n/useText.ts'
import styles from './Import.module.css'

type Props = {
  /** How much has been sent, from 0 to 1; null while nothing is. */
  readonly share: number | null
  readonly problem: string | null
  readonly onChoose: (name: string, content: Blob) => void
}

export const ChooseDocument = ({ share, problem, onChoose }: Props) => {
  const t = useText()
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [isOver, setOver] = useState(false)
  const isReading = share !== null
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    if (file && !isReading) onChoose(file.name, file)
  }
  return (
    <Stack gap={4}>
      <p>{t('import.lead')}</p>
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
        <Button icon="upload" isDisabled={isReading} onPress={() => input.current?.click()}>
          {t('import.choose')}
        </Button>
        <small>{t('import.dropHelp')}</small>
        <input
          ref={input}
          type="file"
          hidden
          accept=".docx,.pdf,.xlsx,.csv,.txt,.md"
          aria-label={t('import.choose')}
          onChange={(event) => {
            const [file] = event.target.files ?? []
            if (file) onChoose(file.name, file)
            event.target.value = ''
          }}
        />
      </div>
      <TextArea label={t('import.paste')} value={text} onChange={setText} rows={8} />
      <div>
        <Button
          isDisabled={isReading || text.trim() === ''}
          onPress={() => onChoose('note.txt', new Blob([text], { type: 'text/plain' }))}
        >
          {t('import.read')}
        </Button>
      </div>
      {isReading && <ProgressBar label={t(share < 1 ? 'import.sending' : 'import.reading')} value={share * 100} />}
      {problem && (
        <Banner tone="late" isUrgent>
          {problem}
        </Banner>
      )}
    </Stack>
  )
}
