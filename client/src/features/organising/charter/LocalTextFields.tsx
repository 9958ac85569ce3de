/** One text in every language of the workshop, a field each. */
import type { LocalText } from '@plenaria/shared/language'
import { TextField } from '../../../design/TextField.tsx'
import { languageName } from '../../../i18n/languageName.ts'
import { useLanguage } from '../../../i18n/LanguageContext.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import styles from './CharterDialog.module.css'

type Props = {
  readonly label: string
  readonly value: LocalText
  readonly onChange: (value: LocalText) => void
  readonly error?: string | undefined
  /** Puts the caret here when the dialog opens. */
  readonly isFocused?: boolean
}

export const LocalTextFields = ({ label, value, onChange, error, isFocused = false }: Props) => {
  const { language: reader, t } = useLanguage()
  const languages = useWorkshop(({ charter }) => charter.languages)
  return (
    <div className={styles.pair}>
      {languages.map((language, at) => (
        <TextField
          key={language}
          label={t('charter.inLanguage', { label, language: languageName(language, reader) })}
          value={value[language] ?? ''}
          onChange={(text) => onChange({ ...value, [language]: text })}
          error={at === 0 ? error : undefined}
          // The dialog opens to be written in.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus={isFocused && at === 0}
        />
      ))}
    </div>
  )
}
