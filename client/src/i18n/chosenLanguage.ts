/** Which language a person reads: what they chose on this device, else what their browser asks for, else Spanish. */
import { type InterfaceLanguage, interfaceLanguages } from '@plenaria/shared/language'

const storageKey = 'plenaria.language'

const spoken = (tag: string | null | undefined): InterfaceLanguage | undefined =>
  interfaceLanguages.find((language) => language === tag?.toLowerCase().split('-')[0])

/** @param wanted the browser's languages, the most wanted first */
export const languageFor = (chosen: string | null, wanted: readonly string[]): InterfaceLanguage =>
  spoken(chosen) ?? wanted.map(spoken).find((language) => language !== undefined) ?? 'es'

/** A browser may forbid storage; the choice then lasts as long as the page. */
export const readLanguage = (): InterfaceLanguage => {
  let chosen: string | null = null
  try {
    chosen = localStorage.getItem(storageKey)
  } catch {}
  return languageFor(chosen, navigator.languages)
}

export const rememberLanguage = (language: InterfaceLanguage): void => {
  try {
    localStorage.setItem(storageKey, language)
  } catch {}
}
