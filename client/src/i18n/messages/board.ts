/** Texts of the board screen. */
import type { Bilingual } from '@plenaria/shared/language'

export const boardMessages = {} satisfies Record<string, Bilingual>
