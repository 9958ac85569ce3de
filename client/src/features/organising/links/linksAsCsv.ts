/** Writes the links of people as a table that spreadsheets open. */
import type { NewLink } from './newLink.ts'

/** A cell that begins like a formula would be run by the spreadsheet; an apostrophe makes it text. */
const cell = (text: string): string => {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return `"${harmless.replaceAll('"', '""')}"`
}

/** @param head the names of the columns: person, role, link */
export const linksAsCsv = (links: readonly NewLink[], head: readonly [string, string, string]): string => {
  const rows = [head, ...links.map(({ person, role, url }) => [person, role, url])]
  // The mark at the beginning tells spreadsheets that the accents are UTF-8.
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}
