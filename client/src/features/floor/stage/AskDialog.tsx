/** Asking with more than one press: for what, in which language, and with a note for whoever moderates. */
import { personActor } from '@plenaria/shared/workshop/actor'
import { type RequestKind, requestKinds } from '@plenaria/shared/workshop/floor/floorKinds'
import { speaksFor } from '@plenaria/shared/workshop/permissions'
import { useState } from 'react'
import { Button } from '../../../design/Button.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { RadioGroup } from '../../../design/RadioGroup.tsx'
import { Stack } from '../../../design/Stack.tsx'
import { TextField } from '../../../design/TextField.tsx'
import { useLanguage } from '../../../i18n/LanguageContext.ts'
import { languageTitle } from '../../../i18n/languageName.ts'
import { useViewer } from '../../../live/useViewer.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import type { Wording } from './useAsking.ts'

type Props = { readonly onClose: () => void; readonly onAsk: (wording: Wording) => void }

const Form = ({ onClose, onAsk }: Props) => {
  const { language: reader, t } = useLanguage()
  const { personId } = useViewer()
  const languages = useWorkshop(({ charter }) => charter.languages)
  const isDelegate = useWorkshop(({ people }) => speaksFor(people, personActor(personId)) !== null)
  const [kind, setKind] = useState<RequestKind>('statement')
  const [language, setLanguage] = useState<string>(languages.includes(reader) ? reader : (languages[0] ?? reader))
  const [note, setNote] = useState('')
  const kinds = requestKinds.filter((one) => isDelegate || one === 'statement' || one === 'question')
  const ask = () => {
    onAsk({ kind, language, note: note.trim() })
    onClose()
  }
  const actions = (
    <>
      <Button onPress={onClose}>{t('design.cancel')}</Button>
      <Button kind="primary" icon="hand" onPress={ask}>
        {t('floor.askNow')}
      </Button>
    </>
  )
  return (
    <Dialog isOpen onClose={onClose} title={t('floor.askTitle')} actions={actions} size="s">
      <Stack gap={4}>
        <RadioGroup
          label={t('floor.kind')}
          value={kind}
          onChange={setKind}
          options={kinds.map((id) => ({ id, label: t(`floor.${id}`) }))}
        />
        {languages.length > 1 && (
          <RadioGroup
            label={t('floor.language')}
            description={t('floor.languageHelp')}
            value={language}
            onChange={setLanguage}
            options={languages.map((id) => ({ id, label: languageTitle(id, reader) }))}
          />
        )}
        <TextField
          label={t('floor.note')}
          description={t('floor.noteHelp')}
          value={note}
          onChange={setNote}
          maxLength={200}
        />
      </Stack>
    </Dialog>
  )
}

/** Made anew each time it opens. */
export const AskDialog = ({ isOpen, ...rest }: Props & { readonly isOpen: boolean }) =>
  isOpen ? <Form {...rest} /> : null
