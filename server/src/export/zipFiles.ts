/** Packs files into a ZIP whose bytes follow from names, contents and the moment given, and from nothing else. */
import { type Zippable, zipSync } from 'fflate'

export type NamedFile = { readonly path: string; readonly content: Uint8Array }

/** Word documents and PDFs are packed already. */
const isPacked = /\.(docx|pdf)$/

/**
 * @param day `2020-10-07…`: the date of every file. ZIP knows no zone and the library writes the machine's clock time, so the
 *   hour is noon everywhere.
 */
export const zipFiles = (files: readonly NamedFile[], day: string): Uint8Array => {
  const [year = 1980, month = 1, date = 1] = day.slice(0, 10).split('-').map(Number)
  // The format begins in 1980 and ends in 2107.
  const mtime = new Date(Math.min(2107, Math.max(1980, year)), month - 1, date, 12)
  const entries: Zippable = Object.fromEntries(
    files.map(({ path, content }) => [path, [content, { mtime, level: isPacked.test(path) ? 0 : 6 }]]),
  )
  return zipSync(entries)
}
