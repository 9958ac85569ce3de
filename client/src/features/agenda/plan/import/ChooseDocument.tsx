/** Where the document comes from: dropped, chosen, or pasted. */
import { useState } from 'react'
import { Banner } from '../../../../design/Banner.tsx'
import { Button } from '../../../../design/Button.tsx'
import { FileDrop } from '../../../../design/FileDrop.tsx'
import { ProgressBar } from '../../../../design/ProgressBar.tsx'
import { Stack } from '../../../../design/Stack.tsx'
import { TextArea } from '../../../../design/TextArea.tsx'
import { useText } from '../../../../i18n/useText.ts'

type Props = {
  /** How much has been sent, from 0 to 1; null while nothing is. */
  readonly share: number | null
  readonly problem: string | null
  readonly onChoose: (name: string, content: Blob) => void
}

export const ChooseDocument = ({ share, problem, onChoose }: Props) => {
  const t = useText()
  const [text, setText] = useState('')
  const isReading = share !== null
  return (
    <Stack gap={4}>
      <p>{t('import.lead')}</p>
      <FileDrop
        label={t('import.choose')}
        help={t('import.dropHelp')}
        accept=".docx,.pdf,.xlsx,.csv,.txt,.md"
        isDisabled={isReading}
        onChoose={(file) => onChoose(file.name, file)}
      />
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
