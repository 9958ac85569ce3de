/** A question in writing, to everybody or to one of the experts, in the language it is written in. */
import type { Language } from '@plenaria/shared/language'
import { enrolled, hasRole } from '@plenaria/shared/workshop/people/evolvePeople'
import { useState } from 'react'
import { Button } from '../../../design/Button.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { RadioGroup } from '../../../design/RadioGroup.tsx'
import { Select } from '../../../design/Select.tsx'
import { Stack } from '../../../design/Stack.tsx'
import { TextArea } from '../../../design/TextArea.tsx'
import { useToasts } from '../../../design/toasts.ts'
import { languageTitle } from '../../../i18n/languageName.ts'
import { useLanguage } from '../../../i18n/LanguageContext.ts'
import { useText } from '../../../i18n/useText.ts'
import { useLive } from '../../../live/LiveContext.ts'
import { useSend } from '../../../live/useSend.ts'
import { useNames, useWorkshop } from '../../../live/useWorkshop.ts'
import { currentSegment } from '@plenaria/shared/workshop/agenda/agenda'

type Props = { readonly roomId: string; readonly onClose: () => void }

const everybody = 'everybody'

/** Experts, and whoever has a turn in the segment that is current. */
const useAddressees = () => {
  const { t } = useLanguage()
  const nameOf = useNames()
  const { personId: own } = useLive()
  const people = useWorkshop((workshop) => workshop.people)
  const slots = useWorkshop(({ agenda }) => currentSegment(agenda)?.slots)
  const inPanel = (slots ?? []).flatMap(({ personId }) => personId ?? [])
  const addressees = enrolled(people).filter(
    (person) => person.personId !== own && (hasRole(person, 'expert') || inPanel.includes(person.personId)),
  )
  return [
    { id: everybody, label: t('questions.toAll') },
    ...addressees.map(({ personId: id }) => ({ id, label: nameOf(id) })),
  ]
}

type ActionsProps = {
  readonly isPending: boolean
  readonly isDisabled: boolean
  readonly onAsk: () => void
  readonly onClose: () => void
}

const Actions = ({ isPending, isDisabled, onAsk, onClose }: ActionsProps) => {
  const t = useText()
  return (
    <>
      <Button onPress={onClose}>{t('design.cancel')}</Button>
      <Button kind="primary" icon="send" isPending={isPending} isDisabled={isDisabled} onPress={onAsk}>
        {t('questions.send')}
      </Button>
    </>
  )
}

export const AskQuestionDialog = ({ roomId, onClose }: Props) => {
  const { language: reader, t } = useLanguage()
  const send = useSend()
  const { show } = useToasts()
  const languages = useWorkshop(({ charter }) => charter.languages)
  const addressees = useAddressees()
  const [text, setText] = useState('')
  const [language, setLanguage] = useState<Language>(languages.includes(reader) ? reader : (languages[0] ?? reader))
  const [to, setTo] = useState<string>(everybody)
  const [isPending, setPending] = useState(false)
  const ask = async () => {
    setPending(true)
    const { ok } = await send({
      type: 'AskQuestion',
      questionId: crypto.randomUUID(),
      roomId,
      text: text.trim(),
      language,
      to: to === everybody ? null : to,
    })
    setPending(false)
    if (!ok) return
    show({ tone: 'ok', text: t('questions.sent') })
    onClose()
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('questions.write')}
      actions={
        <Actions isPending={isPending} isDisabled={text.trim() === ''} onAsk={() => void ask()} onClose={onClose} />
      }
    >
      <Stack gap={4}>
        <TextArea
          label={t('questions.text')}
          description={t('questions.writeHelp')}
          value={text}
          onChange={setText}
          maxLength={1_000}
          isRequired
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
        {addressees.length > 1 && <Select label={t('questions.to')} options={addressees} value={to} onChange={setTo} />}
      </Stack>
    </Dialog>
  )
}
