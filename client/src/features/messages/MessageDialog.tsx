/** Writes a message to everyone's screen, to one group, or to one person's prompter: in one language or both. */
import type { LocalText } from '@plenaria/shared/language'
import type { Addressee } from '@plenaria/shared/workshop/messages/evolveMessages'
import { enrolled } from '@plenaria/shared/workshop/people/evolvePeople'
import { useState } from 'react'
import { Button } from '../../design/Button.tsx'
import { Dialog } from '../../design/Dialog.tsx'
import { RadioGroup } from '../../design/RadioGroup.tsx'
import { Select } from '../../design/Select.tsx'
import { Stack } from '../../design/Stack.tsx'
import { TextField } from '../../design/TextField.tsx'
import { useToasts } from '../../design/toasts.ts'
import { useLanguage } from '../../i18n/LanguageContext.ts'
import { languageTitle } from '../../i18n/languageName.ts'
import { useLocalText } from '../../i18n/useLocalText.ts'
import { useText } from '../../i18n/useText.ts'
import { useSend } from '../../live/useSend.ts'
import { useNames, useWorkshop } from '../../live/useWorkshop.ts'
import { quickTexts } from './quickTexts.ts'

type Kind = Addressee['kind']

const kinds: readonly Kind[] = ['everyone', 'group', 'person']

type To = { readonly kind: Kind; readonly groupId: string | null; readonly personId: string | null }

const addresseeOf = ({ kind, groupId, personId }: To): Addressee | null => {
  if (kind === 'everyone') return { kind }
  if (kind === 'group') return groupId === null ? null : { kind, groupId }
  return personId === null ? null : { kind, personId }
}

const useChoices = () => {
  const read = useLocalText()
  const nameOf = useNames()
  const groups = useWorkshop(({ groups: { groups: list } }) => list)
  const people = useWorkshop((workshop) => workshop.people)
  return {
    groups: groups.map(({ id, name }) => ({ id, label: read(name) })),
    people: enrolled(people)
      .map(({ personId: id }) => ({ id, label: nameOf(id) }))
      .toSorted((a, b) => a.label.localeCompare(b.label)),
  }
}

const AddresseeFields = ({ to, onChange }: { readonly to: To; readonly onChange: (to: To) => void }) => {
  const t = useText()
  const { groups, people } = useChoices()
  return (
    <>
      <RadioGroup
        label={t('telling.to')}
        value={to.kind}
        onChange={(kind) => onChange({ ...to, kind })}
        options={kinds.map((id) => ({ id, label: t(`telling.${id}`), isDisabled: id === 'group' && !groups.length }))}
      />
      {to.kind === 'group' && (
        <Select
          label={t('telling.whichGroup')}
          options={groups}
          value={to.groupId}
          onChange={(groupId) => onChange({ ...to, groupId })}
        />
      )}
      {to.kind === 'person' && (
        <Select
          label={t('telling.whichPerson')}
          options={people}
          value={to.personId}
          onChange={(personId) => onChange({ ...to, personId })}
        />
      )}
    </>
  )
}

const TextFields = ({ text, onChange }: { readonly text: LocalText; readonly onChange: (text: LocalText) => void }) => {
  const t = useText()
  const { language } = useLanguage()
  const languages = useWorkshop(({ charter }) => charter.languages)
  return (
    <>
      <Stack direction="row" gap={2}>
        {quickTexts.map((quick) => (
          <Button key={quick.en} size="s" kind="quiet" onPress={() => onChange(quick)}>
            {quick[language]}
          </Button>
        ))}
      </Stack>
      {languages.map((one) => (
        <TextField
          key={one}
          label={t('telling.in', { language: languageTitle(one, language) })}
          value={text[one] ?? ''}
          onChange={(words) => onChange({ ...text, [one]: words })}
          maxLength={500}
        />
      ))}
    </>
  )
}

const Form = ({ onClose }: { readonly onClose: () => void }) => {
  const t = useText()
  const send = useSend()
  const { show } = useToasts()
  const [chosen, setChosen] = useState<To>({ kind: 'everyone', groupId: null, personId: null })
  const [text, setText] = useState<LocalText>({})
  const [isPending, setPending] = useState(false)
  const to = addresseeOf(chosen)
  const written = Object.fromEntries(Object.entries(text).filter(([, words]) => words.trim() !== ''))
  const announce = async () => {
    if (!to) return
    setPending(true)
    const { ok } = await send({ type: 'Announce', announcementId: crypto.randomUUID(), to, text: written })
    setPending(false)
    if (!ok) return
    show({ tone: 'ok', text: t('telling.sent') })
    onClose()
  }
  const actions = (
    <>
      <Button onPress={onClose}>{t('design.cancel')}</Button>
      <Button
        kind="primary"
        icon="megaphone"
        isPending={isPending}
        isDisabled={!to || Object.keys(written).length === 0}
        onPress={() => void announce()}
      >
        {t('telling.send')}
      </Button>
    </>
  )
  return (
    <Dialog isOpen onClose={onClose} title={t('telling.title')} actions={actions}>
      <Stack gap={4}>
        <AddresseeFields to={chosen} onChange={setChosen} />
        <TextFields text={text} onChange={setText} />
        <p>{t('telling.oneIsEnough')}</p>
      </Stack>
    </Dialog>
  )
}

/** Made anew each time it opens, so that no old text is sent by mistake. */
export const MessageDialog = ({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) =>
  isOpen ? <Form onClose={onClose} /> : null
