/** Reads the items of a document as plain text. Total: malformed parts read as empty, malformed items are left out. */
import * as Y from 'yjs'
import { isLanguage } from '../isLanguage.ts'
import { isItemKind } from '../workshop/itemKind.ts'
import { isItemId } from './isItemId.ts'
import { byOrder } from './itemOrder.ts'
import { type ItemText, type ItemWording, ordOf, recOf, recsOf } from './itemShape.ts'
import { plainLine, plainText } from './paragraphs.ts'
import { readTranslation } from './translations.ts'

const readPart = (part: unknown): string | null => {
  if (part instanceof Y.XmlFragment) return plainText(part)
  return part instanceof Y.Text ? plainLine(part) : null
}

const readByLanguage = (field: unknown): Record<string, string> => {
  if (!(field instanceof Y.Map)) return {}
  const parts = [...field.entries()].flatMap(([language, part]) => {
    const text = readPart(part)
    return text === null || !isLanguage(language) ? [] : [[language, text] as const]
  })
  return Object.fromEntries(parts.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** One item, removed or not. */
export const readItem = (id: string, rec: Y.Map<unknown>): ItemText => {
  const topicId = rec.get('topicId')
  const kind = rec.get('kind')
  const text = readByLanguage(rec.get('body'))
  const translation = readTranslation(rec, Object.keys(text))
  const isNoted = translation.original !== null || Object.keys(translation.marks).length > 0
  return {
    id,
    topicId: typeof topicId === 'string' ? topicId : '',
    text,
    responsible: readByLanguage(rec.get('responsible')),
    timeFrame: readByLanguage(rec.get('timeFrame')),
    ...(rec.get('indicator') instanceof Y.Map ? { indicator: readByLanguage(rec.get('indicator')) } : {}),
    ...(isNoted ? { translation } : {}),
    ...(isItemKind(kind) ? { kind } : {}),
  }
}

/** The words of an item, without what is known about them. */
export const wordingOf = ({ text, responsible, timeFrame, indicator, kind }: ItemText): ItemWording => ({
  text,
  responsible,
  timeFrame,
  ...(indicator ? { indicator } : {}),
  ...(kind ? { kind } : {}),
})

const isRemoved = (rec: Y.Map<unknown>): boolean => typeof rec.get('deletedAt') === 'number'

/** The items that are not removed, in their order. */
export const readItems = (doc: Y.Doc): ItemText[] =>
  [...recsOf(doc).keys()]
    .flatMap((id) => {
      const rec = recOf(doc, id)
      return rec === null || isRemoved(rec) || !isItemId(id) ? [] : [{ id, rec, ord: ordOf(rec) }]
    })
    .toSorted(byOrder)
    .map(({ id, rec }) => readItem(id, rec))

/** The items that are removed, the last removal first. */
export const readRemoved = (doc: Y.Doc): ItemText[] =>
  [...recsOf(doc).keys()]
    .flatMap((id) => {
      const rec = recOf(doc, id)
      return rec === null || !isRemoved(rec) || !isItemId(id) ? [] : [{ id, rec, at: Number(rec.get('deletedAt')) }]
    })
    .toSorted((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1))
    .map(({ id, rec }) => readItem(id, rec))
