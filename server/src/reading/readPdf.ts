/** PDF: the pieces of text of a page, put back into lines by their height and into columns by the space between them. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { TextItem } from 'pdfjs-dist/types/src/display/api'
import { type DocumentText, noText, readingLimits, text } from './documentText.ts'

type Piece = { x: number; y: number; width: number; size: number; text: string }

/** As share of the size of the letters. */
const SAME_LINE = 0.5
const WORD_GAP = 0.18
const COLUMN_GAP = 1.6

const pieceOf = ({ str, transform, width, height }: TextItem): Piece => {
  const [, , , scale = 0, x = 0, y = 0] = transform as number[]
  return { x, y, width, size: height || Math.abs(scale) || 10, text: str }
}

const joined = (pieces: readonly Piece[]): string => {
  let end: number | null = null
  let line = ''
  for (const { x, width, size, text: words } of pieces) {
    const gap = end === null ? 0 : x - end
    line += gap > size * COLUMN_GAP ? '\t' : gap > size * WORD_GAP && !line.endsWith(' ') ? ' ' : ''
    line += words
    end = x + width
  }
  return line.trim()
}

/** Pieces of one height are one line, from left to right; lines from the top of the page to its foot. */
const linesOf = (pieces: readonly Piece[]): readonly string[] => {
  const lines: Piece[][] = []
  for (const piece of pieces.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const line = lines.at(-1)
    const [first] = line ?? []
    if (line && first && Math.abs(first.y - piece.y) <= Math.max(first.size, piece.size) * SAME_LINE) line.push(piece)
    else lines.push([piece])
  }
  return lines.map((line) => joined(line.toSorted((a, b) => a.x - b.x)))
}

const failure = (error: unknown): DocumentText =>
  noText(error instanceof Error && error.name === 'PasswordException' ? 'lockedDocument' : 'damagedDocument')

export const readPdf = async (bytes: Uint8Array): Promise<DocumentText> => {
  const task = getDocument({
    data: bytes.slice(),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  })
  try {
    const pdf = await task.promise
    const pages: string[] = []
    for (let number = 1; number <= Math.min(pdf.numPages, readingLimits.pages); number++) {
      const page = await pdf.getPage(number)
      const { items } = await page.getTextContent()
      const pieces = items.filter((item): item is TextItem => 'str' in item && item.str.trim() !== '').map(pieceOf)
      pages.push(linesOf(pieces).join('\n'))
      page.cleanup()
    }
    const all = pages.join('\n\n')
    return all.trim() === '' ? noText('picturesOnly') : text(all)
  } catch (error) {
    return failure(error)
  } finally {
    await task.destroy()
  }
}
