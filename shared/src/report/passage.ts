/**
 * Words as each language version of the report shows them. It never translates: where a language has no text, the
 * original stands there, marked as such.
 */
import {
  type Bilingual,
  type InterfaceLanguage,
  interfaceLanguages,
  type Language,
  type LocalText,
} from '../language.ts'
import { languageSchema } from '../languageSchemas.ts'
import { cleanText } from './cleanText.ts'
import { languageName } from './languageName.ts'

/** Words of one look; `link` is an address that a document may have. They hold no line end. */
export type Run = { readonly text: string; readonly strong: boolean; readonly link: string | null }

/** A paragraph of its own, or with a letter (1 for a) a sub-paragraph; the letters run through the passage. */
export type PassageLine = { readonly letter: number | null; readonly runs: readonly Run[] }

/**
 * A text with the language it is really in; null where nobody said. `note` is to be shown before it. `lines` say the same
 * as `text` with its looks and its letters; they are left out where there are none.
 */
export type Passage = {
  readonly text: string
  readonly language: Language | null
  readonly note: string | null
  readonly lines?: readonly PassageLine[]
}

export const plainRun = (text: string): Run => ({ text, strong: false, link: null })

/** The passage line by line, whether or not anything in it has a look of its own. */
export const linesOf = ({ text, lines }: Pick<Passage, 'text' | 'lines'>): readonly PassageLine[] =>
  lines ?? text.split('\n').map((line) => ({ letter: null, runs: [plainRun(line)] }))

/** The same text in every language version of the report. */
export type Said = Readonly<Record<InterfaceLanguage, Passage>>

/** A text as it was written in one language. */
export type Original = {
  readonly language: Language
  readonly text: string
  readonly lines?: readonly PassageLine[]
}

/** Every text that has words, in a fixed order of languages. Keys that are no language tags are left out. */
export const originalsOf = (text: LocalText): readonly Original[] =>
  Object.entries(text)
    .map(([language, words]) => ({ language, text: cleanText(words).trim() }))
    .filter(({ language, text: words }) => words !== '' && languageSchema.safeParse(language).success)
    .toSorted((a, b) => (a.language < b.language ? -1 : 1))

/** A regional tag such as `es-CR` serves its language. */
export const isIn = (language: InterfaceLanguage, tag: Language): boolean =>
  tag === language || tag.startsWith(`${language}-`)

export const hasTextIn = (text: LocalText, language: InterfaceLanguage): boolean =>
  originalsOf(text).some((original) => isIn(language, original.language))

export const inEachLanguage = <T>(
  write: (language: InterfaceLanguage) => T,
): Readonly<Record<InterfaceLanguage, T>> => ({
  es: write('es'),
  en: write('en'),
})

/** Words of the software itself. */
export const ours = (text: Bilingual): Said =>
  inEachLanguage((language) => ({ text: cleanText(text[language]), language, note: null }))

/** What stands before a text that is not in the language of the document, and names the one it is in. */
export const absent: Readonly<Record<InterfaceLanguage, (original: string | null) => string>> = {
  es: (original) => (original ? `(sin texto en español; original en ${original})` : '(sin texto en español)'),
  en: (original) => (original ? `(no text in English; original in ${original})` : '(no text in English)'),
}

/** The original that the document of a language shows: its own, else one that its readers are likely to read. */
export const shownIn = <One extends { readonly language: Language }>(
  originals: readonly One[],
  language: InterfaceLanguage,
): One | undefined =>
  originals.find((one) => one.language === language) ??
  originals.find((one) => isIn(language, one.language)) ??
  originals.find((one) => interfaceLanguages.some((spoken) => isIn(spoken, one.language))) ??
  originals[0]

/** What to say before words of `original` in the document of `language`; null where they are the same. */
export const noteOn = (original: Language, language: InterfaceLanguage): string | null =>
  isIn(language, original) ? null : absent[language](languageName(original, language))

/** Words of the participants: the version in each language, else the original with a note that says so. */
export const theirs = (text: LocalText): Said => {
  const originals = originalsOf(text)
  return inEachLanguage((language) => {
    const original = shownIn(originals, language)
    if (!original) return { text: '', language, note: absent[language](null) }
    return { ...original, note: noteOn(original.language, language) }
  })
}

/** A name: the version in each language, else whatever name there is, without a note, else nothing. */
export const theirName = (text: LocalText): Said => {
  const said = theirs(text)
  return inEachLanguage((language) => ({ ...said[language], note: null }))
}

/** Words in a language that nobody recorded, such as the reason of an objection. */
export const asSpoken = (text: string): Said => {
  const passage: Passage = { text: cleanText(text).trim(), language: null, note: null }
  return { es: passage, en: passage }
}
