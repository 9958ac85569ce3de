/**
 * How the languages of an item stand to one another. What is kept is the original as it read when somebody last vouched for a
 * translation; that a translation is outdated follows from it and is never written. Pure.
 */
import type { Language } from '../../language.ts'

/** What somebody vouched for: this translation says what the original said then. */
export type TranslationMark = {
  /** The language it was translated from, and how that read. */
  readonly of: Language
  readonly source: string
  /** The translation itself when it was reviewed; null when it was not. */
  readonly reviewed: string | null
}

/** Which language is the original, null while nobody knows; and the marks of the others. */
export type Translation = {
  readonly original: Language | null
  readonly marks: Readonly<Record<Language, TranslationMark>>
}

export const translationStatuses = ['original', 'translated', 'reviewed', 'outdated'] as const
export type TranslationStatus = (typeof translationStatuses)[number]

/** What is recorded of an item's translations when its text is taken from one document to another. */
export type KnownTranslation = {
  readonly original: Language
  readonly status: Readonly<Record<Language, TranslationStatus>>
}

export type Texts = Readonly<Record<Language, string>>

// One key for each language on the record itself: two people who mark two languages at once then keep both marks.
export const translationKey = (language: Language) => `translation.${language}`

/** Whether a key of a record is of translations: it says something about the words and changes none. */
export const isTranslationKey = (key: string): boolean => key === 'original' || key.startsWith('translation.')

export const wordsIn = (text: Texts, language: Language): string => text[language]?.trim() ?? ''

const onlyOne = (text: Texts): Language | null => {
  const [only, second] = Object.keys(text).filter((language) => wordsIn(text, language) !== '')
  return only !== undefined && second === undefined ? only : null
}

/** The language to translate from: as it was noted, or the only one that has words. */
export const originalLanguage = (text: Texts, translation: Translation | undefined): Language | null => {
  const noted = translation?.original ?? null
  return noted !== null && wordsIn(text, noted) !== '' ? noted : onlyOne(text)
}

/** Null where there are no words, or nobody knows what was written first. */
export const translationStatus = (
  text: Texts,
  translation: Translation | undefined,
  language: Language,
): TranslationStatus | null => {
  const original = originalLanguage(text, translation)
  if (original === null || wordsIn(text, language) === '') return null
  if (language === original) return 'original'
  const mark = translation?.marks[language]
  if (!mark) return 'translated'
  if (mark.of !== original || mark.source.trim() !== wordsIn(text, original)) return 'outdated'
  return mark.reviewed?.trim() === wordsIn(text, language) ? 'reviewed' : 'translated'
}

/** The languages that say what the original no longer says. */
export const outdatedLanguages = (text: Texts, translation: Translation | undefined): readonly Language[] =>
  Object.keys(text).filter((language) => translationStatus(text, translation, language) === 'outdated')

/** What to record of an item's translations; null where nobody knows what was written first. */
export const knownTranslation = (text: Texts, translation: Translation | undefined): KnownTranslation | null => {
  const original = originalLanguage(text, translation)
  if (original === null) return null
  const status = Object.keys(text).flatMap((language) => {
    const one = translationStatus(text, translation, language)
    return one === null ? [] : [[language, one] as const]
  })
  return { original, status: Object.fromEntries(status) }
}

/** The keys of a new record whose text came from elsewhere, with what was known of its translations there. */
export const translationEntries = (text: Texts, { original, status }: KnownTranslation): [string, unknown][] => {
  const others = Object.keys(text).filter((language) => language !== original && wordsIn(text, language) !== '')
  const marks = others.map((language): [string, unknown] => {
    const isOutdated = status[language] === 'outdated'
    const reviewed = status[language] === 'reviewed' ? (text[language] ?? '') : null
    return [translationKey(language), { of: original, source: isOutdated ? '' : (text[original] ?? ''), reviewed }]
  })
  return [['original', original], ...marks]
}
