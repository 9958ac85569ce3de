/**
 * Words as the packaged fonts can print them. A character that no font has is printed as `U+1F64F` and remembered; nothing
 * else of a text changes. It knows nothing of pages.
 */

import { lettersOf } from './lettersOf.ts'

export type Printer = {
  readonly print: (text: string) => string
  /** What could not be printed so far, each once, as `U+1F64F`, in order. */
  readonly missing: () => readonly string[]
}

/** Words, or the name of a character that stands for it and apart from what is beside it. */
type Part = { readonly words: string; readonly isName: boolean }

/** Seen by nobody and only steering how their neighbours look: without a glyph they are left out and not missed. */
const isInvisible = (character: string): boolean => /\p{Default_Ignorable_Code_Point}/u.test(character)

const nameOf = (codePoint: number): string => `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`
const codeOf = (character: string): number => character.codePointAt(0) ?? 0

const joined = (parts: readonly Part[]): string => {
  let text = ''
  let isAfterName = false
  for (const { words, isName } of parts) {
    const isApart = text === '' || /\s$/u.test(text) || /^\s/u.test(words)
    text += (isName || isAfterName) && !isApart ? ` ${words}` : words
    isAfterName = isName
  }
  return text
}

/** @param coverage the code points of each font, in the order in which fonts are asked */
export const createPrinter = (coverage: readonly ReadonlySet<number>[]): Printer => {
  const missed = new Set<number>()
  const [main = new Set<number>()] = coverage

  /** A letter and its marks are drawn from one font, or the marks would stand beside it. */
  const partsOf = (cluster: string): readonly Part[] => {
    const characters = Array.from(cluster)
    const whole = coverage.some((font) => characters.every((character) => font.has(codeOf(character))))
    if (whole) return [{ words: cluster, isName: false }]
    const font = coverage.find((one) => one.has(codeOf(cluster)))
    const has = (code: number) => (font ? font.has(code) : coverage.some((one) => one.has(code)))
    return characters.flatMap((character): readonly Part[] => {
      const code = codeOf(character)
      if (has(code)) return [{ words: character, isName: false }]
      if (isInvisible(character)) return []
      missed.add(code)
      return [{ words: nameOf(code), isName: true }]
    })
  }

  /** Without marks, every character is a cluster of its own. */
  const isPlain = (text: string): boolean => {
    if (/\p{M}/u.test(text)) return false
    for (const character of text) if (!main.has(codeOf(character))) return false
    return true
  }

  return {
    print: (text) => (isPlain(text) ? text : joined(lettersOf(text).flatMap(partsOf))),
    missing: () => [...missed].toSorted((a, b) => a - b).map(nameOf),
  }
}
