/** Languages as data: a text carries one entry per BCP 47 tag. */
import { z } from 'zod'

export const languageSchema = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
export type Language = z.infer<typeof languageSchema>

/** The languages the interface itself speaks. A workshop's own languages may be others. */
export const interfaceLanguages = ['es', 'en'] as const
export type InterfaceLanguage = (typeof interfaceLanguages)[number]

const localTextOf = (max: number) => z.record(languageSchema, z.string().max(max))
/** One text in several languages, tag → text. */
export const localTextSchema = localTextOf(500)
export const longLocalTextSchema = localTextOf(20_000)
export type LocalText = z.infer<typeof localTextSchema>

/** A text that both interface languages must have: whatever the software itself says. */
export type Bilingual = { readonly es: string; readonly en: string }

/** The text in the wanted language, else in any language that has one, else the empty string. */
export const inLanguage = (text: LocalText, language: Language): string =>
  text[language] || Object.values(text).find((value) => value !== '') || ''
