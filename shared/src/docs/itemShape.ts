/**
 * The Yjs shape of every document of a workshop: items by id under `recs`, each with one text per language.
 * It finds the parts and builds new ones; it decides nothing. Readers must expect malformed content, for any writer
 * can put anything into a Yjs document.
 */
import * as Y from 'yjs'
import type { Language } from '../language.ts'
import { paragraphsOf } from './paragraphs.ts'
import type { ItemKind } from '../workshop/itemKind.ts'
import type { Translation } from '../workshop/drafting/translationStatus.ts'

/** An item's words by language; the text is a body's small markup, a line for each paragraph or list item. */
export type ItemWording = {
  /** A recommendation where it is left out. */
  readonly kind?: ItemKind | undefined
  readonly text: Readonly<Record<Language, string>>
  readonly responsible: Readonly<Record<Language, string>>
  readonly timeFrame: Readonly<Record<Language, string>>
  /** By what one will see that it is done; left out in documents from before there was one. */
  readonly indicator?: Readonly<Record<Language, string>> | undefined
}
export type ItemText = ItemWording & {
  readonly id: string
  readonly topicId: string
  /** Left out while nobody has noted anything. */
  readonly translation?: Translation
}

/** The one-line texts that stand beside the body. */
export const lineFields = ['responsible', 'timeFrame', 'indicator'] as const
export type LineField = (typeof lineFields)[number]

export const recsOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('recs')
export const metaOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('meta')

export const recOf = (doc: Y.Doc, itemId: string): Y.Map<unknown> | null => {
  const rec = recsOf(doc).get(itemId)
  return rec instanceof Y.Map ? rec : null
}

/** The key that orders an item; a missing one counts as '~', which stands behind every key and is none itself. */
export const ordOf = (rec: Y.Map<unknown>): string => {
  const ord = rec.get('ord')
  return typeof ord === 'string' ? ord : '~'
}

const partOf = (doc: Y.Doc, itemId: string, field: 'body' | LineField, language: Language): unknown => {
  const byLanguage = recOf(doc, itemId)?.get(field)
  return byLanguage instanceof Y.Map ? byLanguage.get(language) : undefined
}

/** The rich text of an item in one language, to bind an editor to; null when there is none. */
export const bodyOf = (doc: Y.Doc, itemId: string, language: Language): Y.XmlFragment | null => {
  const part = partOf(doc, itemId, 'body', language)
  return part instanceof Y.XmlFragment ? part : null
}

/** The one-line text of an item in one language, to bind an input to; null when there is none. */
export const lineOf = (doc: Y.Doc, itemId: string, field: LineField, language: Language): Y.Text | null => {
  const part = partOf(doc, itemId, field, language)
  return part instanceof Y.Text ? part : null
}

const byLanguage = <Part>(languages: readonly Language[], build: (language: Language) => Part): Y.Map<Part> =>
  new Y.Map(languages.map((language): [Language, Part] => [language, build(language)]))

/** A new item with every language at once, so that two people never create the same key and lose one of the two. */
export const buildRec = (
  languages: readonly Language[],
  fields: { topicId: string; ord: string },
  wording: Partial<ItemWording>,
  further: readonly [string, unknown][] = [],
): Y.Map<unknown> =>
  new Y.Map<unknown>([
    ['topicId', fields.topicId],
    ['ord', fields.ord],
    ['deletedAt', null],
    ['body', byLanguage(languages, (language) => fragmentOf(wording.text?.[language] ?? ''))],
    ...lineFields.map((field): [string, unknown] => [
      field,
      byLanguage(languages, (language) => new Y.Text(wording[field]?.[language] ?? '')),
    ]),
    ...(wording.kind ? [['kind', wording.kind] as [string, unknown]] : []),
    ...further,
  ])

const fragmentOf = (text: string): Y.XmlFragment => {
  const fragment = new Y.XmlFragment()
  // Even an empty body has its paragraph: two people who begin at once then write into the same one.
  fragment.insert(0, paragraphsOf(text))
  return fragment
}
