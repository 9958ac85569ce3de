/**
 * Which language an item was first written in, and whether the others still say the same. What is kept is the original as it
 * read when somebody last vouched for the translation; that a translation is outdated follows from it and is never written.
 */
import * as Y from 'yjs'
import { isLanguage } from '../isLanguage.ts'
import type { Language } from '../language.ts'
import { bodyOf, recOf, recsOf } from './itemShape.ts'
import { plainText } from './paragraphs.ts'

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

type Rec = Y.Map<unknown>
type Texts = Readonly<Record<Language, string>>

// One key for each language on the record itself: two people who mark two languages at once then keep both marks.
const markKey = (language: Language) => `translation.${language}`

/** Whether a key of a record is of translations: it says something about the words and changes none. */
export const isTranslationKey = (key: string): boolean => key === 'original' || key.startsWith('translation.')

const isTag = (value: unknown): value is Language => typeof value === 'string' && isLanguage(value)

const isMark = (value: unknown): value is TranslationMark => {
  if (typeof value !== 'object' || value === null) return false
  const { of, source, reviewed } = value as Partial<TranslationMark>
  return isTag(of) && typeof source === 'string' && (reviewed === null || typeof reviewed === 'string')
}

/** Total: what is malformed is as if it were not there. */
export const readTranslation = (rec: Rec, languages: readonly Language[]): Translation => {
  const original = rec.get('original')
  const marks = languages.flatMap((language) => {
    const mark = rec.get(markKey(language))
    return isMark(mark) ? [[language, mark] as const] : []
  })
  return { original: isTag(original) ? original : null, marks: Object.fromEntries(marks) }
}

const wordsIn = (text: Texts, language: Language): string => text[language]?.trim() ?? ''

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

const bodyText = (doc: Y.Doc, itemId: string, language: Language): string => {
  const body = bodyOf(doc, itemId, language)
  return body === null ? '' : plainText(body)
}

const textsOf = (doc: Y.Doc, itemId: string): Record<Language, string> => {
  const bodies = recOf(doc, itemId)?.get('body')
  const languages = bodies instanceof Y.Map ? [...bodies.keys()].filter(isLanguage) : []
  return Object.fromEntries(languages.map((language) => [language, bodyText(doc, itemId, language)]))
}

/** Says that this is the language the item was first written in. */
export const markOriginal = (doc: Y.Doc, itemId: string, language: Language): void => {
  recOf(doc, itemId)?.set('original', language)
}

/** Says that a translation says what the original says now; `isReviewed` that somebody has read one beside the other. */
export const markTranslation = (doc: Y.Doc, itemId: string, language: Language, isReviewed: boolean): void => {
  const rec = recOf(doc, itemId)
  if (rec === null) return
  const text = textsOf(doc, itemId)
  const original = originalLanguage(text, readTranslation(rec, Object.keys(text)))
  if (original === null || original === language) return
  const mark: TranslationMark = {
    of: original,
    source: text[original] ?? '',
    reviewed: isReviewed ? (text[language] ?? '') : null,
  }
  doc.transact(() => {
    rec.set('original', original)
    rec.set(markKey(language), mark)
  })
}

/** First words make the original; the first words of another language make a translation of what the original says then. */
const noteFirstWords = (doc: Y.Doc, itemId: string, language: Language): void => {
  const rec = recOf(doc, itemId)
  const text = textsOf(doc, itemId)
  if (rec === null || wordsIn(text, language) === '') return
  const translation = readTranslation(rec, Object.keys(text))
  const original = originalLanguage(text, translation)
  if (original === language && translation.original !== language) markOriginal(doc, itemId, language)
  else if (original !== null && original !== language && !translation.marks[language])
    markTranslation(doc, itemId, language, false)
}

/**
 * Notes what is written first, for everything that is written on this replica and not taken back or forth.
 * @returns a function that ends it
 */
export const noteOriginals = (doc: Y.Doc): (() => void) => {
  const note = (events: Y.YEvent<Y.AbstractType<unknown>>[], { local, origin }: Y.Transaction): void => {
    if (!local || origin instanceof Y.UndoManager) return
    for (const { path } of events) {
      const [itemId, part, language] = path
      if (part === 'body' && typeof language === 'string') noteFirstWords(doc, String(itemId), language)
    }
  }
  recsOf(doc).observeDeep(note)
  return () => recsOf(doc).unobserveDeep(note)
}

/** The keys of a new record whose text came from elsewhere, with what was known of its translations there. */
export const translationEntries = (text: Texts, { original, status }: KnownTranslation): [string, unknown][] => {
  const others = Object.keys(text).filter((language) => language !== original && wordsIn(text, language) !== '')
  const marks = others.map((language): [string, unknown] => {
    const isOutdated = status[language] === 'outdated'
    const reviewed = status[language] === 'reviewed' ? (text[language] ?? '') : null
    return [markKey(language), { of: original, source: isOutdated ? '' : (text[original] ?? ''), reviewed }]
  })
  return [['original', original], ...marks]
}
