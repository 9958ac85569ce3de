/** What a language is called, in the reader's language: inside a sentence, or standing alone. */
import type { InterfaceLanguage } from '@plenaria/shared/language'

/** `languageName('en', 'es')` is `inglés`; a tag the browser does not know stands for itself. */
export const languageName = (tag: string, reader: InterfaceLanguage): string => {
  try {
    return new Intl.DisplayNames([reader], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}

/** The same with a capital letter, for a button or an entry of a menu. */
export const languageTitle = (tag: string, reader: InterfaceLanguage): string => {
  const name = languageName(tag, reader)
  return name.charAt(0).toLocaleUpperCase(reader) + name.slice(1)
}
