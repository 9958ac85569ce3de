/** `nameOf('es')` in the reader's language, capitalised as in a list: “Español”. */
import type { Language } from '@plenaria/shared/language'
import { useCallback } from 'react'
import { languageName } from './languageName.ts'
import { useLanguage } from './LanguageContext.ts'

export const useLanguageNames = (): ((tag: Language) => string) => {
  const { language } = useLanguage()
  return useCallback(
    (tag) => {
      const name = languageName(tag, language)
      return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
    },
    [language],
  )
}
