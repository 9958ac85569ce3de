/** Which lines of a note are its agenda: from the headings above the first row to what still belongs to the last. */
import type { Read } from './classify.ts'

const PROSE = 280
const agendaTitle = /\b(?:agenda|program(?:me|a)?|calendar|calendario|cronograma|schedule|horario|timetable)\b/i
/** `VII. Participants`, `ANNEX`, `Contact:` after the last row. */
const nextChapter =
  /^\s*(?:[IVX]{1,5}[.)]\s|\d{1,2}[.)]\s+[A-ZÁÉÍÓÚÑ ]{8,}$|annex|anexo|contacts?\b|contactos?\b|note:|nota:|\*{3,})/i

const textOf = (read: Read): string => {
  if (read.kind === 'row') return read.row.line.text
  return read.kind === 'heading' ? read.heading.line.text : read.line.text
}

/** @returns the first and last index, or null when there is no row */
export const agendaRegion = (reads: readonly Read[]): { from: number; to: number } | null => {
  const first = reads.findIndex(({ kind }) => kind === 'row')
  const last = reads.findLastIndex(({ kind }) => kind === 'row')
  if (first < 0) return null
  let from = first
  for (let index = first - 1, blanks = 0; index >= 0 && first - index < 16; index--) {
    const read = reads[index]
    if (!read) break
    blanks = read.kind === 'blank' ? blanks + 1 : 0
    if (blanks > 2 || (read.kind === 'text' && textOf(read).length > PROSE)) break
    if (read.kind === 'text' && agendaTitle.test(textOf(read)) && textOf(read).length < 80) break
    if (read.kind === 'heading' || read.kind === 'head') from = index
    // Text just above the first row belongs to it only where a day or a sitting has begun.
    if (
      read.kind === 'text' &&
      !reads.slice(Math.max(0, index - 4), index).some(({ kind }) => kind === 'heading' || kind === 'head')
    )
      break
  }
  let to = last
  for (let index = last + 1, blanks = 0; index < reads.length; index++) {
    const read = reads[index]
    if (!read || read.kind === 'heading' || nextChapter.test(textOf(read))) break
    blanks = read.kind === 'blank' ? blanks + 1 : 0
    if (blanks > 1 || textOf(read).length > PROSE) break
    if (read.kind !== 'blank') to = index
  }
  return { from, to }
}
