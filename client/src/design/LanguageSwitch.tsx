/** Changes the language of the interface; each language is named in itself. A native list: every page carries it, so it must be light. */
import { interfaceLanguages } from '@plenaria/shared/language'
import { useLanguage } from '../i18n/LanguageContext.ts'
import { Icon } from './Icon.tsx'
import styles from './LanguageSwitch.module.css'

const names = { es: 'Español', en: 'English' } as const

export const LanguageSwitch = () => {
  const { language, setLanguage, t } = useLanguage()
  return (
    <span className={styles.frame}>
      <Icon name="globe" size="s" />
      <span aria-hidden="true">{language.toUpperCase()}</span>
      <select
        className={styles.list}
        aria-label={t('design.language')}
        value={language}
        onChange={({ target }) => {
          const chosen = interfaceLanguages.find((each) => each === target.value)
          if (chosen) setLanguage(chosen)
        }}
      >
        {interfaceLanguages.map((each) => (
          <option key={each} value={each} lang={each}>
            {names[each]}
          </option>
        ))}
      </select>
    </span>
  )
}
