/**
 * CSV injection: OWASP's list of leading characters that spreadsheets evaluate, their full-width forms, which some of them
 * fold, and blanks before them, which some of them skip. A cell that looks harmless already gets one more apostrophe, so that
 * reading gives back exactly what was written.
 */
const formula = /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－﹣＠])/

export const harmlessCell = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell)

/** Takes off what `harmlessCell` put on. */
export const plainCell = (cell: string): string =>
  cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell
