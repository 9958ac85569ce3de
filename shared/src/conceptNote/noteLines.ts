/** A note as lines of cells, without the marks of its markup. */

export type NoteLine = {
  number: number
  /** As it stands in the note. */
  text: string
  /** What stands in its columns; one cell where the line has no columns. */
  cells: readonly string[]
}

/** Longer lines are prose that lost its breaks; nothing in them is a row. */
export const MAX_LINE = 20_000

const withoutMarks = (text: string): string =>
  text
    .replaceAll(/<\/?[a-z][^<>]{0,80}>/gi, '')
    .replaceAll(/[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}/g, '')
    .replaceAll(/[\u00a0\u2007\u202f]/g, ' ')
    .replaceAll(/[\u200b-\u200f\u2060\ufeff]/g, '')

const cellsOf = (text: string): readonly string[] => {
  const isPiped = text.includes('|') && /^\s*\|?[^|]+\|/.test(text)
  const cells = (
    isPiped
      ? text
          .replace(/^\s*\|/, '')
          .replace(/\|\s*$/, '')
          .split('|')
      : text.split('\t')
  ).map((cell) => cell.replaceAll(/\s+/g, ' ').trim())
  return cells.some((cell) => cell !== '') ? cells : ['']
}

export const noteLines = (note: string): readonly NoteLine[] =>
  note.split(/\r\n|\r|\n|\u2028|\u0085|\f|\v/).map((text, index) => ({
    number: index + 1,
    text: text.trim(),
    cells: cellsOf(withoutMarks(text.slice(0, MAX_LINE))),
  }))

export const isBlank = ({ cells }: NoteLine): boolean => cells.every((cell) => !/[\p{L}\p{N}]/u.test(cell))
