/** Where the server answers about a shared text: who sent what in it, and putting a whole text in the place of another. */
import { parseDocName } from '@plenaria/shared/docs/docName'

/** @param name as the document is opened by */
export const textAddress = (name: string): string => {
  const doc = parseDocName(name)
  if (doc === null) throw new Error(`${name} names no document.`)
  const base = `/api/workshops/${doc.workshopId}`
  return doc.kind === 'draft' ? `${base}/groups/${doc.groupId}` : `${base}/${doc.kind}`
}
