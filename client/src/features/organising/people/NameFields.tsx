/** The name of a person: one for all languages, or one in each. */
import { Switch } from '../../../design/Switch.tsx'
import { TextField } from '../../../design/TextField.tsx'
import { languageName } from '../../../i18n/languageName.ts'
import { useLanguage } from '../../../i18n/LanguageContext.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import styles from './PersonDialog.module.css'
import type { PersonDraft } from './personDraft.ts'

type Props = {
  readonly draft: PersonDraft
  readonly onChange: (draft: PersonDraft) => void
  readonly error: string | undefined
}

export const NameFields = ({ draft, onChange, error }: Props) => {
  const { language: reader, t } = useLanguage()
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
            label={
              draft.hasOneName ? t('people.name') : t('people.nameIn', { language: languageName(language, reader) })
            }
            value={draft.name[language] ?? ''}
            onChange={(text) => change(language, text)}
            error={at === 0 ? error : undefined}
            isRequired={draft.hasOneName}
            // The dialog opens to be written in.
            // oxlint-disable-next-line jsx-a11y/no-autofocus
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
