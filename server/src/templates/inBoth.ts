/** A text of a template in both languages, written on one line. */
import type { LocalText } from '@plenaria/shared/language'

export const inBoth = (es: string, en: string): LocalText => ({ es, en })

/** Notes for staff, which are one text: first in Spanish, then in English. */
export const notesInBoth = (es: string, en: string): string => `${es}\n\n${en}`
