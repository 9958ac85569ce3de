/** The language in force and how to change it, for every component below the provider. */
import type { Bilingual, InterfaceLanguage } from '@plenaria/shared/language'
import { createContext, useContext } from 'react'
import { createText, type Text } from './createText.ts'
import { messages } from './messages.ts'

export type LanguageInForce = {
  readonly language: InterfaceLanguage
  readonly setLanguage: (language: InterfaceLanguage) => void
  readonly t: Text
  /** What `t` can say: what everybody carries, and what screens add with their own code. */
  readonly texts: Readonly<Record<string, Bilingual>>
}

export const LanguageContext = createContext<LanguageInForce>({
  language: 'es',
  setLanguage: () => undefined,
  t: createText('es'),
  texts: messages,
})

export const useLanguage = (): LanguageInForce => useContext(LanguageContext)
