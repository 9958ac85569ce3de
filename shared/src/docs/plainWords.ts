/** A body's words without its marks: to be compared and counted, or to be read where no marks can be shown. Pure. */
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

/** The words as they are printed: what is of a list begins with a bullet or its number. */
export const printedWords = (text: string): string =>
  parseMarkup(text)
    .flatMap(({ kind, lines }) => lines.map((line, at) => signs[kind](at) + wordsOf(line)))
    .join('\n')

/** The printed words of a text in each of its languages. */
export const printedTexts = <T extends Readonly<Record<string, string>>>(text: T): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(text).map(([language, words]) => [language, printedWords(words)]))
