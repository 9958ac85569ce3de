/** What a language and a text in several languages are on the wire. Apart from language.ts, which browsers carry. */
import { z } from 'zod'
import { languagePattern } from './isLanguage.ts'

export const languageSchema = z.string().regex(languagePattern)

const localTextOf = (max: number) => z.record(languageSchema, z.string().max(max))
/** One text in several languages, tag → text. */
export const localTextSchema = localTextOf(500)
export const longLocalTextSchema = localTextOf(20_000)
