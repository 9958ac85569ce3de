/** What a language is called in another; a tag that nobody knows stands for itself. */
import type { InterfaceLanguage, Language } from '../language.ts'

export const languageName = (tag: Language, language: InterfaceLanguage): string => {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag
  } catch {
    // A tag can be well-formed for us and still be malformed for Intl.
    return tag
  }
}
