/** Which texts of two wordings differ, body and lines, language by language. Pure. */
import { type ItemWording, lineFields } from '@plenaria/shared/docs/itemShape'
import type { Language } from '@plenaria/shared/language'

export type ChangedText = {
  readonly key: string
  readonly language: Language
  readonly from: string
  readonly to: string
}

const fields = ['text', ...lineFields] as const

/** @param before left out for the beginning, when there was nothing */
export const changedTexts = (before: ItemWording | undefined, after: ItemWording): ChangedText[] =>
  fields.flatMap((field) => {
    const languages = new Set([...Object.keys(before?.[field] ?? {}), ...Object.keys(after[field] ?? {})])
    return [...languages].flatMap((language) => {
      const [from, to] = [before?.[field]?.[language] ?? '', after[field]?.[language] ?? '']
      return from === to ? [] : [{ key: `${field} ${language}`, language, from, to }]
    })
  })
