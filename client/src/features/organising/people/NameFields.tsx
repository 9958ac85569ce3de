/** The name of a person: one for all languages, or one in each. */
import { Switch } from '../../../design/Switch.tsx'
import { TextField } from '../../../design/TextField.tsx'
import { useLanguageNames } from '../../../i18n/useLanguageNames.ts'
import { useText } from '../../../i18n/useText.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import styles from './PersonDialog.module.css'
import type { PersonDraft } from './personDraft.ts'

type Props = {
  readonly draft: PersonDraft
  readonly onChange: (draft: PersonDraft) => void
  readonly error: string | undefined
}

export const NameFields = ({ draft, onChange, error }: Props) => {
  const t = useText()
  const languageName = useLanguageNames()
  const languages = useWorkshop(({ charter }) => charter.languages)
  const shown = draft.hasOneName ? languages.slice(0, 1) : languages
  const change = (language: string, text: string) =>
    onChange({ ...draft, name: draft.hasOneName ? { [language]: text } : { ...draft.name, [language]: text } })
  return (
    <div className={styles.whole}>
      <div className={styles.pair}>
        {shown.map((language, at) => (
          <TextField
            key={language}
            label={draft.hasOneName ? t('people.name') : t('people.nameIn', { language: languageName(language) })}
            value={draft.name[language] ?? ''}
            onChange={(text) => change(language, text)}
            error={at === 0 ? error : undefined}
            isRequired={draft.hasOneName}
            autoFocus={at === 0}
            autoComplete="off"
          />
        ))}
      </div>
      <Switch isSelected={!draft.hasOneName} onChange={(isOn) => onChange({ ...draft, hasOneName: !isOn })}>
        {t('people.namePerLanguage')}
      </Switch>
    </div>
  )
}
