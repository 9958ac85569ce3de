/** Defines a platform, or changes one. */
import type { Platform } from '@plenaria/shared/workshop/charter/evolveCharter'
import { inLanguage } from '@plenaria/shared/language'
import { useState } from 'react'
import { TextField } from '../../../design/TextField.tsx'
import { useLanguage } from '../../../i18n/LanguageContext.ts'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import styles from './CharterDialog.module.css'
import { CharterDialog } from './CharterDialog.tsx'
import { idFromName } from './idFromName.ts'
import { LocalTextFields } from '../../../live/LocalTextFields.tsx'

type Props = { readonly platform: Platform | null; readonly onClose: () => void }

const blank: Platform = { id: '', name: {}, short: {}, letter: '', secretariat: {} }

export const PlatformDialog = ({ platform, onClose }: Props) => {
  const { language, t } = useLanguage()
  const localText = useLocalText()
  const platforms = useWorkshop(({ charter }) => charter.platforms)
  const [draft, setDraft] = useState(platform ?? blank)
  const [isTried, setTried] = useState(false)
  const name = inLanguage(draft.name, language).trim()
  const short = inLanguage(draft.short, language).trim()
  const letter = draft.letter.trim() || short.charAt(0).toUpperCase()
  const missing = (text: string) => (isTried && text === '' ? t('charter.missing') : undefined)
  const command = () => {
    setTried(true)
    if (name === '' || short === '') return null
    const id =
      draft.id ||
      idFromName(
        short,
        platforms.map((one) => one.id),
      )
    return { type: 'DefinePlatform' as const, platform: { ...draft, id, letter } }
  }
  const title = platform ? localText(platform.name) : t('charter.newPlatform')
  return (
    <CharterDialog title={title} command={command} onClose={onClose}>
      <LocalTextFields
        label={t('charter.name')}
        value={draft.name}
        onChange={(value) => setDraft({ ...draft, name: value })}
        error={missing(name)}
        isFocused
      />
      <LocalTextFields
        label={t('charter.short')}
        value={draft.short}
        onChange={(value) => setDraft({ ...draft, short: value })}
        error={missing(short)}
      />
      <LocalTextFields
        label={t('charter.secretariat')}
        value={draft.secretariat}
        onChange={(value) => setDraft({ ...draft, secretariat: value })}
      />
      <div className={styles.letter}>
        <TextField
          label={t('charter.letter')}
          description={t('charter.letterHelp')}
          value={draft.letter}
          onChange={(value) => setDraft({ ...draft, letter: value })}
          placeholder={letter}
          maxLength={2}
        />
      </div>
    </CharterDialog>
  )
}
