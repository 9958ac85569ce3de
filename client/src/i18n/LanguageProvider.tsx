/** Gives the page its language: the texts, the `lang` attribute and the components' own locale, and remembers a change. */
import type { InterfaceLanguage } from '@plenaria/shared/language'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { readLanguage, rememberLanguage } from './chosenLanguage.ts'
import { createText } from './createText.ts'
import { LanguageContext } from './LanguageContext.ts'
import { messages } from './messages.ts'

export const LanguageProvider = ({ children }: { children: ReactNode }) => {
  const [language, setState] = useState<InterfaceLanguage>(readLanguage)
  const inForce = useMemo(
    () => ({
      language,
      t: createText(language),
      texts: messages,
      setLanguage: (next: InterfaceLanguage) => {
        rememberLanguage(next)
        setState(next)
      },
    }),
    [language],
  )
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return (
    <LanguageContext value={inForce}>
      <I18nProvider locale={language === 'es' ? 'es-ES' : 'en-US'}>{children}</I18nProvider>
    </LanguageContext>
  )
}
