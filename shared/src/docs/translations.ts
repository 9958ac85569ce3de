/** Reads and writes in a document which language an item was first written in, and what its translations were made from. */
import * as Y from 'yjs'
import { isLanguage } from '../isLanguage.ts'
import type { Language } from '../language.ts'
import { bodyOf, recOf, recsOf } from './itemShape.ts'
import { plainText } from './paragraphs.ts'
import {
  originalLanguage,
  type Texts,
  type Translation,
  translationKey,
  type TranslationMark,
  wordsIn,
} from '../workshop/drafting/translationStatus.ts'

type Rec = Y.Map<unknown>
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
    const mark = rec.get(translationKey(language))
    return isMark(mark) ? [[language, mark] as const] : []
  })
  return { original: isTag(original) ? original : null, marks: Object.fromEntries(marks) }
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

const setMark = (rec: Rec, language: Language, mark: TranslationMark): void => {
  rec.set(translationKey(language), mark)
}

/** Says that this is the language the item was first written in; the others are translations of what it says now. */
export const markOriginal = (doc: Y.Doc, itemId: string, language: Language): void => {
  const rec = recOf(doc, itemId)
  if (rec === null) return
  const text = textsOf(doc, itemId)
  doc.transact(() => {
    rec.set('original', language)
    for (const other of Object.keys(text))
      if (other !== language && wordsIn(text, other) !== '')
        setMark(rec, other, { of: language, source: text[language] ?? '', reviewed: null })
  })
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
    setMark(rec, language, mark)
  })
}

/** The language of the first words, seen from whoever has just written in one: it, or the only other that has words. */
const firstLanguage = (text: Texts, language: Language): Language | null => {
  const [other, further] = Object.keys(text).filter((one) => one !== language && wordsIn(text, one) !== '')
  if (further !== undefined) return null
  return other ?? language
}

/**
 * First words make the original; the first words of another language make a translation of what the original says then. A
 * translation that nobody vouched for is outdated as soon as the original is written on.
 */
const noteWords = (doc: Y.Doc, itemId: string, language: Language): void => {
  const rec = recOf(doc, itemId)
  if (rec === null) return
  const text = textsOf(doc, itemId)
  const { original: noted, marks } = readTranslation(rec, Object.keys(text))
  if (wordsIn(text, language) === '') {
    if (marks[language]) rec.delete(translationKey(language))
    return
  }
  const original = noted ?? firstLanguage(text, language)
  if (original === null) return
  doc.transact(() => {
    if (noted === null) rec.set('original', original)
    if (original !== language) {
      if (!marks[language]) setMark(rec, language, { of: original, source: text[original] ?? '', reviewed: null })
      return
    }
    for (const other of Object.keys(text))
      if (other !== language && wordsIn(text, other) !== '' && !marks[other])
        setMark(rec, other, { of: language, source: '', reviewed: null })
  })
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
      if (part === 'body' && typeof language === 'string') noteWords(doc, String(itemId), language)
    }
  }
  recsOf(doc).observeDeep(note)
  return () => recsOf(doc).unobserveDeep(note)
}
