/** The language in force and how to change it, for every component below the provider. */
import type { InterfaceLanguage } from '@plenaria/shared/language'
import { createContext, useContext } from 'react'
import { createText, type Text } from './createText.ts'

export type LanguageInForce = {
  readonly language: InterfaceLanguage
  readonly setLanguage: (language: InterfaceLanguage) => void
  readonly t: Text
}

export const LanguageContext = createContext<LanguageInForce>({
  language: 'es',
  setLanguage: () => undefined,
  t: createText('es'),
})

export const useLanguage = (): LanguageInForce => useContext(LanguageContext)
