/** One text in every language of the workshop, a field each. */
import type { LocalText } from '@plenaria/shared/language'
import { TextField } from '../../../design/TextField.tsx'
import { useLanguageNames } from '../../../i18n/useLanguageNames.ts'
import { useText } from '../../../i18n/useText.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import styles from './CharterDialog.module.css'

type Props = {
  readonly label: string
  readonly value: LocalText
  readonly onChange: (value: LocalText) => void
  readonly error?: string | undefined
  readonly autoFocus?: boolean
}

export const LocalTextFields = ({ label, value, onChange, error, autoFocus = false }: Props) => {
  const t = useText()
  const languageName = useLanguageNames()
  const languages = useWorkshop(({ charter }) => charter.languages)
  return (
    <div className={styles.pair}>
      {languages.map((language, at) => (
        <TextField
          key={language}
          label={t('charter.inLanguage', { label, language: languageName(language) })}
          value={value[language] ?? ''}
          onChange={(text) => onChange({ ...value, [language]: text })}
          error={at === 0 ? error : undefined}
          autoFocus={autoFocus && at === 0}
        />
      ))}
    </div>
  )
}
