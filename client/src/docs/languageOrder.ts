/** In which order a text's languages are shown: the reader's own first. Pure. */
import type { Language } from '@plenaria/shared/language'

export const languageOrder = (languages: readonly Language[], reader: Language): readonly Language[] =>
  languages.includes(reader) ? [reader, ...languages.filter((one) => one !== reader)] : languages

/** Whether a language lacks the text that another has. */
export const lacksTranslation = (text: Readonly<Record<Language, string>>, language: Language): boolean =>
  !text[language]?.trim() && Object.values(text).some((other) => other.trim() !== '')

/** The language to read a text in that is missing in `language`, or null where nothing is missing. */
export const originalOf = (text: Readonly<Record<Language, string>>, language: Language): Language | null =>
  lacksTranslation(text, language) ? (Object.keys(text).find((other) => text[other]?.trim()) ?? null) : null
