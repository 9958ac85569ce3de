/** How much is written in a group's text. Pure. */
import type { LocalText } from '../language.ts'
import { plainWords } from '../markup/plainWords.ts'

export type DraftFigures = { readonly items: number; readonly words: number }

const wordsIn = (text: string): number =>
  plainWords(text)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length

/** A translation does not count again: of each item, the language with the most words. */
export const draftFigures = (items: readonly { readonly text: LocalText }[]): DraftFigures => {
  const longest = items.map(({ text }) => Math.max(0, ...Object.values(text).map(wordsIn)))
  const written = longest.filter((words) => words > 0)
  return { items: written.length, words: written.reduce((sum, words) => sum + words, 0) }
}
