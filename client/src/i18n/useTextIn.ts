/** The page's texts in another language than the reader's, where the interface speaks it; for what stands beside words in it. */
import type { Language } from '@plenaria/shared/language'
import { useMemo } from 'react'
import { createText, type Text } from './createText.ts'
import { isSpoken } from './isSpoken.ts'
import { useLanguage } from './LanguageContext.ts'

export const useTextIn = (language: Language): Text => {
  const { language: reader, texts, t } = useLanguage()
  return useMemo(
    () => (language === reader || !isSpoken(language) ? t : createText(language, texts)),
    [language, reader, texts, t],
  )
}
