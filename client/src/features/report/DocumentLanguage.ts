/** The language of the document that is shown, which decides how its letters are written; not that of the reader's screen. */
import type { InterfaceLanguage } from '@plenaria/shared/language'
import { createContext } from 'react'

export const DocumentLanguage = createContext<InterfaceLanguage>('es')
