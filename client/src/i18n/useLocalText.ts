import { inLanguage, type LocalText } from '@plenaria/shared/language'
import { useCallback } from 'react'
import { useLanguage } from './LanguageContext.ts'

/** Reads a text of the workshop (not of the interface) in the reader's language, else in any language it has. */
export const useLocalText = (): ((text: LocalText) => string) => {
  const { language } = useLanguage()
  return useCallback((text) => inLanguage(text, language), [language])
}
