/** What a language is called, in the reader's language. */
import type { InterfaceLanguage } from '@plenaria/shared/language'

/** `languageName('en', 'es')` is `inglés`; a tag the browser does not know stands for itself. */
export const languageName = (tag: string, reader: InterfaceLanguage): string => {
  try {
    return new Intl.DisplayNames([reader], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
