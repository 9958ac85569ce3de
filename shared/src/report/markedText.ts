/**
 * Bodies with lists, bold words and links as the report shows them. Lists become lettered sub-paragraphs that have the same
 * letters in every language version; it never translates.
 */
import type { InterfaceLanguage, Language, LocalText } from '../language.ts'
import { languageSchema } from '../languageSchemas.ts'
import { type Block, parseMarkup } from '../markup/smallMarkup.ts'
import { cleanText } from './cleanText.ts'
import { letterLabel } from './letters.ts'
import {
  absent,
  inEachLanguage,
  noteOn,
  type Original,
  type Passage,
  type PassageLine,
  plainRun,
  type Run,
  type Said,
  shownIn,
} from './passage.ts'

/** A line as it was written; `sign` is what a list puts before it where there are no letters. */
export type MarkedLine = { readonly sign: string | null; readonly runs: readonly Run[] }
export type MarkedText = { readonly language: Language; readonly lines: readonly MarkedLine[] }

const signs: Readonly<Record<Block['kind'], (at: number) => string | null>> = {
  paragraph: () => null,
  bullets: () => '• ',
  numbers: (at) => `${at + 1}. `,
}

const trimmed = (runs: readonly Run[]): readonly Run[] =>
  runs
    .map((run, at) => (at === 0 ? { ...run, text: run.text.trimStart() } : run))
    .map((run, at) => (at === runs.length - 1 ? { ...run, text: run.text.trimEnd() } : run))
    .filter(({ text }) => text !== '')

/** The lines that have words. */
const markedLines = (text: string): readonly MarkedLine[] =>
  parseMarkup(cleanText(text))
    .flatMap(({ kind, lines }) =>
      lines.map((line, at) => ({
        sign: signs[kind](at),
        runs: trimmed(line.map(({ text: words, isBold, href }) => ({ text: words, strong: isBold, link: href }))),
      })),
    )
    .filter(({ runs }) => runs.length > 0)

/** Every version that has words, in a fixed order of languages. Keys that are no language tags are left out. */
export const markedTexts = (text: LocalText): readonly MarkedText[] =>
  Object.entries(text)
    .filter(([language]) => languageSchema.safeParse(language).success)
    .map(([language, words]) => ({ language, lines: markedLines(words) }))
    .filter(({ lines }) => lines.length > 0)
    .toSorted((a, b) => (a.language < b.language ? -1 : 1))

const wordsOf = ({ runs }: PassageLine): string => runs.map(({ text }) => text).join('')

/** Lines as text and, where they have looks or letters, as lines. @param language of the document, whose letters they get */
export const written = (
  lines: readonly PassageLine[],
  language: InterfaceLanguage,
): Pick<Passage, 'text' | 'lines'> => {
  const isPlain = lines.every(({ letter, runs }) => letter === null && runs.every((one) => !one.strong && !one.link))
  const text = lines
    .map((line) => (line.letter === null ? '' : `${letterLabel(line.letter, language)} `) + wordsOf(line))
    .join('\n')
  return isPlain ? { text } : { text, lines }
}

/** A list as it was written, with its bullets or numbers. */
const signed = ({ sign, runs }: MarkedLine): PassageLine => ({
  letter: null,
  runs: sign === null ? runs : [plainRun(sign), ...runs],
})

/** The letters run through the whole text, so that each is found once. */
const lettered = (lines: readonly MarkedLine[]): readonly PassageLine[] => {
  const listed = lines.filter(({ sign }) => sign !== null)
  return lines.map((line) => ({ letter: line.sign === null ? null : listed.indexOf(line) + 1, runs: line.runs }))
}

const shapeOf = (text: MarkedText | undefined): string =>
  (text?.lines ?? []).map(({ sign }) => (sign === null ? '-' : 'l')).join('')

/** An item's words: letters where both versions have the same lists, else each list as it was written. */
export const theirMarked = (text: LocalText): Said => {
  const all = markedTexts(text)
  const [es, en] = [shownIn(all, 'es'), shownIn(all, 'en')]
  const hasLetters = shapeOf(es) === shapeOf(en)
  return inEachLanguage((language) => {
    const shown = language === 'es' ? es : en
    if (!shown) return { text: '', language, note: absent[language](null) }
    const lines = hasLetters ? lettered(shown.lines) : shown.lines.map(signed)
    return { ...written(lines, language), language: shown.language, note: noteOn(shown.language, language) }
  })
}

/** Every version as it was written. */
export const markedOriginals = (text: LocalText): readonly Original[] =>
  markedTexts(text).map(({ language, lines }) => ({ language, ...written(lines.map(signed), 'es') }))
