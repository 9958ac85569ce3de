/**
 * Where a line may end within a word: an address after its marks, anything that is wider than its column wherever it must.
 * Words in letters alone are left to hyphenation.
 */

import { lettersOf } from './lettersOf.ts'

/** Beyond this nothing is a word that is hyphenated. In letters. */
const longestWord = 24

const piecesOf = (word: string, room: number): readonly string[] => {
  const letters = lettersOf(word)
  if (letters.length <= room) return [word]
  if (letters.length <= longestWord && /^[\p{L}\p{P}]+$/u.test(word)) return [word]
  const longest = Math.min(room, longestWord) / 2
  const pieces: string[] = []
  let current: string[] = []
  for (const letter of letters) {
    current.push(letter)
    if (current.length < longest && !/[/\\?&=@_.:;,|)-]/.test(letter)) continue
    pieces.push(current.join(''))
    current = []
  }
  return current.length > 0 ? [...pieces, current.join('')] : pieces
}

/**
 * @param room how many letters fit on a line
 * @returns the text in pieces; between two of them a line may end without a hyphen. Joined they are the text.
 */
export const breakable = (text: string, room = longestWord): readonly string[] => {
  if (text.length <= room) return [text]
  const pieces: string[] = []
  let current = ''
  for (const [part] of text.matchAll(/\s+|\S+/gu)) {
    const [first = '', ...others] = part.length > room ? piecesOf(part, room) : [part]
    current += first
    for (const next of others) {
      pieces.push(current)
      current = next
    }
  }
  return [...pieces, current]
}
