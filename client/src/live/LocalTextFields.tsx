/** One text in every language of the workshop, a field each, side by side. */
import type { LocalText } from '@plenaria/shared/language'
import { TextField } from '../design/TextField.tsx'
import { languageTitle } from '../i18n/languageName.ts'
import { useLanguage } from '../i18n/LanguageContext.ts'
import { useWorkshop } from './useWorkshop.ts'
import styles from './LocalTextFields.module.css'

type Props = {
  readonly label: string
  readonly value: LocalText
  readonly onChange: (value: LocalText) => void
  readonly error?: string | undefined
  readonly description?: string
  /** Puts the caret here when the window opens. */
  readonly isFocused?: boolean
}

export const LocalTextFields = ({ label, value, onChange, error, description, isFocused = false }: Props) => {
  const { language: reader } = useLanguage()
  const languages = useWorkshop(({ charter }) => charter.languages)
  return (
    <div className={styles.pair}>
      {languages.map((language, at) => (
        <TextField
          key={language}
          label={`${label} (${languageTitle(language, reader)})`}
          value={value[language] ?? ''}
          onChange={(text) => onChange({ ...value, [language]: text })}
          error={at === 0 ? error : undefined}
          {...(description && at === 0 ? { description } : {})}
          maxLength={500}
          // The window opens to be written in.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus={isFocused && at === 0}
        />
      ))}
    </div>
  )
}
