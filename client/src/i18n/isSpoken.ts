/** Whether the interface itself speaks a language; a workshop's own may be others. */
import { type InterfaceLanguage, interfaceLanguages, type Language } from '@plenaria/shared/language'

export const isSpoken = (language: Language): language is InterfaceLanguage =>
  interfaceLanguages.some((one) => one === language)
