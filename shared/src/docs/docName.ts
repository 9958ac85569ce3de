/** Names the documents of a workshop, and writes and reads those names as they stand in URLs and in the store. */
import type { Id } from '../ids.ts'
import { isId as isIdText } from '../isId.ts'

/** A group's draft, the plenary's joint list, or the prose of the report. */
export type DocName =
  | { readonly kind: 'draft'; readonly workshopId: Id; readonly groupId: Id }
  | { readonly kind: 'joint'; readonly workshopId: Id }
  | { readonly kind: 'report'; readonly workshopId: Id }

/** `workshop.draft.group`, `workshop.joint` or `workshop.report`: one text for one doc, and back without loss. */
export const formatDocName = (name: DocName): string =>
  name.kind === 'draft' ? `${name.workshopId}.draft.${name.groupId}` : `${name.workshopId}.${name.kind}`

const isId = (text: string | undefined): text is Id => text !== undefined && isIdText(text)

/** Reads what `formatDocName` wrote; null for every other text. */
export const parseDocName = (text: string): DocName | null => {
  const [workshopId, kind, groupId, ...rest] = text.split('.')
  if (!isId(workshopId) || rest.length > 0) return null
  if (kind === 'draft') return isId(groupId) ? { kind, workshopId, groupId } : null
  if (kind !== 'joint' && kind !== 'report') return null
  return groupId === undefined ? { kind, workshopId } : null
}
