/** Languages as data: a text carries one entry per BCP 47 tag. */
import type { z } from 'zod'
import type { languageSchema, localTextSchema } from './languageSchemas.ts'

export type Language = z.infer<typeof languageSchema>

/** The languages the interface itself speaks. A workshop's own languages may be others. */
export const interfaceLanguages = ['es', 'en'] as const
export type InterfaceLanguage = (typeof interfaceLanguages)[number]

export type LocalText = z.infer<typeof localTextSchema>

/** A text that both interface languages must have: whatever the software itself says. */
export type Bilingual = { readonly es: string; readonly en: string }

/** The text in the wanted language, else in any language that has one, else the empty string. */
export const inLanguage = (text: LocalText, language: Language): string =>
  text[language] || Object.values(text).find((value) => value !== '') || ''
