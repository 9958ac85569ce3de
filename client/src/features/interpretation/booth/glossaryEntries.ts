/** A glossary's rows as lines to read, and the search in them: without accents or case. Pure. */

/** Rows stand one below the other or between semicolons. */
export const glossaryEntries = (text: string): readonly string[] =>
  text
    .split(/[\n;]/)
    .map((row) => row.trim())
    .filter((row) => row !== '')

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Those that begin with the words sought come first. */
export const findEntries = (entries: readonly string[], sought: string): readonly string[] => {
  const words = plain(sought.trim())
  if (words === '') return entries
  const found = entries.filter((entry) => plain(entry).includes(words))
  const isFirst = (entry: string) =>
    plain(entry)
      .split(/[=/]/)
      .some((part) => part.trim().startsWith(words))
  return [...found.filter(isFirst), ...found.filter((entry) => !isFirst(entry))]
}
