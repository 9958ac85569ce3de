/** Where a logo is fetched that the report itself does not carry: the working version is asked for again and again, without pictures. */
import { createContext } from 'react'

export type LogoSource = (sha256: string) => string

/** Null where there is no workshop to ask. */
export const LogoSourceContext = createContext<LogoSource | null>(null)
