/** Words to be written, and where that matters in which language: an answer, a reason, a translation. */
import type { Language } from '@plenaria/shared/language'
import { useState } from 'react'
import { Button } from '../../../design/Button.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { RadioGroup } from '../../../design/RadioGroup.tsx'
import { Stack } from '../../../design/Stack.tsx'
import { TextArea } from '../../../design/TextArea.tsx'
import { languageTitle } from '../../../i18n/languageName.ts'
import { useLanguage } from '../../../i18n/LanguageContext.ts'

type Props = {
  readonly title: string
  readonly label: string
  readonly confirmLabel: string
  readonly maxLength: number
  /** To choose from; none where the language does not matter. */
  readonly languages: readonly Language[]
  readonly help?: string
  /** Resolves to whether it was accepted; the window stays open with the words when it was not. */
  readonly onConfirm: (text: string, language: Language) => Promise<boolean>
  readonly onClose: () => void
}

export const WriteDialog = (props: Props) => {
  const { title, label, confirmLabel, maxLength, languages, help, onConfirm, onClose } = props
  const { language: reader, t } = useLanguage()
  const [text, setText] = useState('')
  const [language, setLanguage] = useState<Language>(languages.includes(reader) ? reader : (languages[0] ?? reader))
  const [isPending, setPending] = useState(false)
  const confirm = async () => {
    setPending(true)
    const isDone = await onConfirm(text.trim(), language)
    setPending(false)
    if (isDone) onClose()
  }
  const actions = (
    <>
      <Button onPress={onClose}>{t('design.cancel')}</Button>
      <Button kind="primary" isPending={isPending} isDisabled={text.trim() === ''} onPress={() => void confirm()}>
        {confirmLabel}
      </Button>
    </>
  )
  return (
    <Dialog isOpen onClose={onClose} title={title} actions={actions}>
      <Stack gap={4}>
        <TextArea
          label={label}
          value={text}
          onChange={setText}
          maxLength={maxLength}
          isRequired
          {...(help ? { description: help } : {})}
          // A window takes the focus into itself.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
        />
        {languages.length > 1 && (
          <RadioGroup
            label={t('questions.language')}
            value={language}
            onChange={setLanguage}
            options={languages.map((id) => ({ id, label: languageTitle(id, reader) }))}
          />
        )}
      </Stack>
    </Dialog>
  )
}
