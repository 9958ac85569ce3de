/** `nameOf('es')` in the reader's language, capitalised as in a list: “Español”. The tag itself when it has no name. */
import type { Language } from '@plenaria/shared/language'
import { useMemo } from 'react'
import { useLanguage } from './LanguageContext.ts'

export const useLanguageNames = (): ((tag: Language) => string) => {
  const { language } = useLanguage()
  return useMemo(() => {
    const names = new Intl.DisplayNames(language, { type: 'language' })
    return (tag) => {
      const name = names.of(tag) ?? tag
      return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
    }
  }, [language])
}
