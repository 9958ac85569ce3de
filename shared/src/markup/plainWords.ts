/** A body's words without its marks: to be compared and counted, or to be read where no marks can be shown. Pure. */
import type { LocalText } from '../language.ts'
import { type Block, type Line, parseMarkup } from './smallMarkup.ts'

const wordsOf = (line: Line): string => line.map(({ text }) => text).join('')

/** The words alone, one line for each paragraph or list item. */
export const plainWords = (text: string): string =>
  parseMarkup(text)
    .flatMap(({ lines }) => lines.map(wordsOf))
    .join('\n')

const signs: Readonly<Record<Block['kind'], (at: number) => string>> = {
  paragraph: () => '',
  bullets: () => '• ',
  numbers: (at) => `${at + 1}. `,
}

/** The words as they are printed: what is of a list begins with a bullet or its number, unless it is empty. */
export const printedWords = (text: string): string =>
  parseMarkup(text)
    .flatMap(({ kind, lines }) => lines.map((line, at) => (line.length === 0 ? '' : signs[kind](at) + wordsOf(line))))
    .join('\n')

const inEach =
  (read: (text: string) => string) =>
  (text: LocalText): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(text).map(([language, words]) => [language, read(words)]))

/** `plainWords` of a text in each of its languages. */
export const plainTexts = inEach(plainWords)

/** `printedWords` of a text in each of its languages. */
export const printedTexts = inEach(printedWords)
