/** Writes blocks as the text that `parseMarkup` reads as the same blocks; only what would be misread is escaped. Pure. */
import {
  type Block,
  boldMark,
  kindOfLine,
  type Line,
  markCharacters,
  parseMarkup,
  shieldedStart,
} from './smallMarkup.ts'

/** A character of the words, or a mark; characters of a link's words lie between its brackets. */
type Piece = { readonly text: string; readonly kind: 'mark' | 'word' | 'linked' }

const mark = (text: string): Piece => ({ text, kind: 'mark' })

/** Bold goes on across links, so that its marks never lie within one. */
const piecesOf = (line: Line): readonly Piece[] =>
  line.flatMap(({ text, isBold, href }, index): Piece[] => {
    const characters = text
      .split('')
      .map((character): Piece => ({ text: character, kind: href === null ? 'word' : 'linked' }))
    return [
      ...(isBold && !line[index - 1]?.isBold ? [mark(boldMark)] : []),
      ...(href === null ? characters : [mark('['), ...characters, mark(`](${href})`)]),
      ...(isBold && !line[index + 1]?.isBold ? [mark(boldMark)] : []),
    ]
  })

const likeAddress = /^\]\((?:https?:\/\/|mailto:)/i
const LONGEST_LIKE = '](https://'.length

/** Where the words hold what could be a link's address for the last time. */
const lastAddress = (pieces: readonly Piece[]): number =>
  pieces.findLastIndex(({ text, kind }, index) => {
    if (kind !== 'word' || text !== ']') return false
    const following = pieces.slice(index, index + LONGEST_LIKE)
    return likeAddress.test(following.map((piece) => piece.text).join(''))
  })

/** Whether a character would be read as a mark. Brackets are at risk as long as something like a link's address follows. */
const isAtRisk = ({ text, kind }: Piece, before: string, behind: string, mayLink: boolean): boolean => {
  if (text === '\\') return markCharacters.includes(behind.charAt(0))
  if (kind === 'linked') return text === '[' || text === ']'
  if (text === '*') return before.endsWith('*') || behind.startsWith('*')
  return text === '[' && mayLink
}

/** Most lines hold nothing to write but their words. */
const isWordsAlone = (line: Line): boolean =>
  line.every(({ text, isBold, href }) => !isBold && href === null && !/[\\*[]/.test(text))

/** One line's content, without what makes it a line of a list. */
export const writeLine = (line: Line): string => {
  if (isWordsAlone(line)) return line.map(({ text }) => text).join('')
  const pieces = piecesOf(line)
  const last = lastAddress(pieces)
  const written = pieces.map((piece, index) => {
    const [before, behind] = [pieces[index - 1]?.text ?? '', pieces[index + 1]?.text ?? '']
    const escapes = piece.kind !== 'mark' && isAtRisk(piece, before, behind, index < last)
    return escapes ? `\\${piece.text}` : piece.text
  })
  return written.join('')
}

const shielded = (line: string, nextNumber: number): string =>
  kindOfLine(line, nextNumber) !== 'paragraph' || shieldedStart.test(line) ? `\\${line}` : line

/** @param blocks whose words hold no '\n' */
export const writeMarkup = (blocks: readonly Block[]): string =>
  blocks
    .flatMap(({ kind, lines }, index) => {
      const previous = blocks[index - 1]
      const nextNumber = previous?.kind === 'numbers' ? previous.lines.length + 1 : 1
      return lines.map((line, at) => {
        if (kind === 'paragraph') return shielded(writeLine(line), at === 0 ? nextNumber : 1)
        return `${kind === 'bullets' ? '-' : `${at + 1}.`} ${writeLine(line)}`
      })
    })
    .join('\n')

/** Any text as a body reads once it holds it: what somebody wrote by hand and what the body says can then be compared. */
export const tidyMarkup = (text: string): string => writeMarkup(parseMarkup(text))
