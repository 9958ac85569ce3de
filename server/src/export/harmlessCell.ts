/**
 * CSV injection: OWASP's list of leading characters that spreadsheets evaluate. A cell that looks harmless already gets one
 * more apostrophe, so that reading gives back exactly what was written.
 */
export const harmlessCell = (cell: string): string => (/^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)
