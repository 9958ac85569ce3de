/** The words a joint item begins with: of the groups' items, of the items it was merged from, or of a part of one. Pure. */
import type { ItemText, ItemWording, LineField } from '@plenaria/shared/docs/itemShape'
import {
  type KnownTranslation,
  knownTranslation,
  type TranslationStatus,
} from '@plenaria/shared/workshop/drafting/translationStatus'
import { recordedItem } from '@plenaria/shared/workshop/drafting/evolveDrafting'
import type { JointItem } from '@plenaria/shared/workshop/plenary/plenary'
import type { Workshop } from '@plenaria/shared/workshop/workshop'

type Field = 'text' | LineField

/** What it says in every language, to tell whether another says the same. */
const saidIn = (source: ItemWording, field: Field): string =>
  JSON.stringify(
    Object.entries(source[field] ?? {})
      .map(([language, words]) => [language, words.trim()])
      .toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1)),
  )

/** Those that say the same in every language stand once. The same in one language alone stands twice, for paragraphs of languages match. */
const joined = (all: readonly ItemWording[], field: Field, separator: string): Record<string, string> => {
  const said = all.map((source) => saidIn(source, field))
  const sources = all.filter((_, at) => said.indexOf(said[at] ?? '') === at)
  const languages = [...new Set(sources.flatMap((source) => Object.keys(source[field] ?? {})))]
  return Object.fromEntries(
    languages.map((language) => [
      language,
      sources.flatMap((source) => source[field]?.[language]?.trim() || []).join(separator),
    ]),
  )
}

/** Several as one: their paragraphs one after the other, to be edited into one text. */
const together = (sources: readonly ItemWording[]): ItemWording => ({
  text: joined(sources, 'text', '\n'),
  responsible: joined(sources, 'responsible', '; '),
  timeFrame: joined(sources, 'timeFrame', '; '),
  indicator: joined(sources, 'indicator', '; '),
  // Several as one are what the first of them is.
  kind: sources[0]?.kind,
})

/** The paragraphs on one side of the cut. A text that has none beyond it is left whole, so that no word is lost. */
const partOf = (text: string, cutAfter: number, part: number): string => {
  const paragraphs = text.split('\n')
  if (cutAfter === 0 || cutAfter >= paragraphs.length) return text
  return (part === 0 ? paragraphs.slice(0, cutAfter) : paragraphs.slice(cutAfter)).join('\n')
}

const worst = (statuses: readonly TranslationStatus[]): TranslationStatus =>
  (['outdated', 'translated', 'reviewed'] as const).find((status) => statuses.includes(status)) ?? 'translated'

/** Of several as one: the first says what the original is; a translation is as good as the worst of its parts. */
const knownTogether = (parts: readonly (KnownTranslation | null | undefined)[]): KnownTranslation | undefined => {
  const known = parts.flatMap((part) => part ?? [])
  const original = known[0]?.original
  if (original === undefined || known.length < parts.length) return undefined
  const languages = new Set(known.flatMap(({ status }) => Object.keys(status)))
  languages.delete(original)
  const status = [...languages].map((language) => {
    const ofParts = known.map((one) => (one.original === original ? (one.status[language] ?? 'outdated') : 'outdated'))
    return [language, worst(ofParts)] as const
  })
  return { original, status: Object.fromEntries(status) }
}

/** @param wordings of the joint list as it stands, by item */
export const startingTranslation = (
  { drafting }: Pick<Workshop, 'drafting'>,
  { origin, sources }: JointItem,
  wordings: ReadonlyMap<string, ItemText>,
): KnownTranslation | undefined => {
  const knownOf = (id: string): KnownTranslation | null => {
    const item = wordings.get(id)
    return item ? knownTranslation(item.text, item.translation) : null
  }
  switch (origin.kind) {
    case 'groups':
      return knownTogether(sources.map((source) => recordedItem(drafting, source)?.translation))
    case 'merge':
      return knownTogether(origin.from.map(knownOf))
    case 'split':
      return knownTogether([knownOf(origin.from)])
  }
}

/** @param wordings of the joint list as it stands, by item */
export const startingWording = (
  { drafting }: Pick<Workshop, 'drafting'>,
  { origin, sources }: JointItem,
  wordings: ReadonlyMap<string, ItemWording>,
): ItemWording => {
  switch (origin.kind) {
    case 'groups':
      return together(sources.flatMap((source) => recordedItem(drafting, source) ?? []))
    case 'merge':
      return together(origin.from.flatMap((id) => wordings.get(id) ?? []))
    case 'split': {
      const whole = wordings.get(origin.from) ?? { text: {}, responsible: {}, timeFrame: {} }
      const { cutAfter, part } = origin
      const cut = Object.entries(whole.text).map(
        ([language, text]) => [language, partOf(text, cutAfter, part)] as const,
      )
      return { ...whole, text: Object.fromEntries(cut) }
    }
  }
}
