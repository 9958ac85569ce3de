/** Texts of the projector screen. */
import type { Bilingual } from '@plenaria/shared/language'

export const projectorMessages = {} satisfies Record<string, Bilingual>
