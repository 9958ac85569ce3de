/** Tells the id of a document's item: any id, or in the report's document that of a section about a sitting or a group. */
import { isId } from '../isId.ts'

const aboutOne = /^(?:sitting|group):(?<id>.*)$/s

export const isItemId = (text: string): boolean => isId(aboutOne.exec(text)?.groups?.['id'] ?? text)
