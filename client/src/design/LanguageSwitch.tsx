/** Changes the language of the interface; each language is named in itself. */
import { type InterfaceLanguage, interfaceLanguages } from '@plenaria/shared/language'
import { useLanguage } from '../i18n/LanguageContext.ts'
import { Button } from './Button.tsx'
import { Menu } from './Menu.tsx'

const names: Record<InterfaceLanguage, string> = { es: 'Español', en: 'English' }

export const LanguageSwitch = () => {
  const { language, setLanguage, t } = useLanguage()
  return (
    <Menu
      label={t('design.language')}
      trigger={
        <Button kind="quiet" size="s" icon="globe" aria-label={`${t('design.language')}: ${names[language]}`}>
          {language.toUpperCase()}
        </Button>
      }
      entries={interfaceLanguages.map((id) => ({ id, label: names[id], lang: id }))}
      selected={language}
      onAction={setLanguage}
    />
  )
}
