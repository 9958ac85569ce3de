/** Adds the desks' texts for everything below it. It is loaded with a desk's screen, never with the first page. */
import { type ReactNode, useMemo } from 'react'
import { createText } from './createText.ts'
import { deskMessages } from './deskMessages.ts'
import { LanguageContext, useLanguage } from './LanguageContext.ts'
import { messages } from './messages.ts'

const all = { ...messages, ...deskMessages }

export const DeskTexts = ({ children }: { readonly children: ReactNode }) => {
  const { language, setLanguage } = useLanguage()
  const inForce = useMemo(() => ({ language, setLanguage, t: createText(language, all) }), [language, setLanguage])
  return <LanguageContext value={inForce}>{children}</LanguageContext>
}
