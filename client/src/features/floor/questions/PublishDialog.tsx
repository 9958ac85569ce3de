/** Publishes a question as its author wrote it, with whatever translations whoever leads adds. */
import type { Question } from '@plenaria/shared/workshop/floor/questions'
import { useState } from 'react'
import { Button } from '../../../design/Button.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { Stack } from '../../../design/Stack.tsx'
import { TextArea } from '../../../design/TextArea.tsx'
import { languageName } from '../../../i18n/languageName.ts'
import { useLanguage } from '../../../i18n/LanguageContext.ts'
import { useSend } from '../../../live/useSend.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import { Written } from './Written.tsx'

type Props = { readonly question: Question; readonly onClose: () => void }

export const PublishDialog = ({ question, onClose }: Props) => {
  const { language: reader, t } = useLanguage()
  const send = useSend()
  const languages = useWorkshop(({ charter }) => charter.languages)
  const [text, setText] = useState<Readonly<Record<string, string>>>({})
  const [isPending, setPending] = useState(false)
  const written = Object.fromEntries(Object.entries(text).filter(([, words]) => words.trim() !== ''))
  const publish = async () => {
    setPending(true)
    const { ok } = await send({ type: 'PublishQuestion', questionId: question.id, text: written })
    setPending(false)
    if (ok) onClose()
  }
  const actions = (
    <>
      <Button onPress={onClose}>{t('design.cancel')}</Button>
      <Button kind="primary" icon="check" isPending={isPending} onPress={() => void publish()}>
        {t('questions.publish')}
      </Button>
    </>
  )
  return (
    <Dialog isOpen onClose={onClose} title={t('questions.publishTitle')} actions={actions}>
      <Stack gap={4}>
        {question.text && <Written text={question.text} original={question.language} />}
        {languages
          .filter((one) => one !== question.language)
          .map((one, index) => (
            <TextArea
              key={one}
              label={t('questions.translation', { language: languageName(one, reader) })}
              value={text[one] ?? ''}
              onChange={(words) => setText((before) => ({ ...before, [one]: words }))}
              maxLength={1_000}
              rows={3}
              {...(index === 0 ? { description: t('questions.publishHelp') } : {})}
            />
          ))}
      </Stack>
    </Dialog>
  )
}
