/** Texts of the console screen. */
import type { Bilingual } from '@plenaria/shared/language'

export const consoleMessages = {} satisfies Record<string, Bilingual>
