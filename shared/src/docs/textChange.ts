/** Finds the smallest edit between two versions of a line of text, and where a caret stands after somebody else's edit. Pure. */

export type TextChange = { readonly index: number; readonly remove: number; readonly insert: string }

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff

const sharedStart = (before: string, after: string): number => {
  const most = Math.min(before.length, after.length)
  let length = 0
  while (length < most && before.charCodeAt(length) === after.charCodeAt(length)) length += 1
  // Half a character must not be kept: two emoji may share their first half.
  return length > 0 && isHighSurrogate(before.charCodeAt(length - 1)) ? length - 1 : length
}

const sharedEnd = (before: string, after: string, most: number): number => {
  let length = 0
  while (
    length < most &&
    before.charCodeAt(before.length - 1 - length) === after.charCodeAt(after.length - 1 - length)
  ) {
    length += 1
  }
  return length > 0 && isLowSurrogate(before.charCodeAt(before.length - length)) ? length - 1 : length
}

/**
 * @param caret where the caret stands in `after`; of several edits that explain the difference, the one that ends there
 * is taken, so that a letter doubled in the middle of a word is inserted where it was typed
 * @returns null when the texts are equal
 */
export const textChange = (before: string, after: string, caret = after.length): TextChange | null => {
  if (before === after) return null
  const tail = sharedEnd(before, after, Math.min(before.length, after.length - Math.min(caret, after.length)))
  const start = Math.min(sharedStart(before, after), before.length - tail, after.length - tail)
  const end = sharedEnd(before, after, Math.min(before.length, after.length) - start)
  return {
    index: start,
    remove: before.length - end - start,
    insert: after.slice(start, after.length - end),
  }
}

/** Where a caret at `caret` in `before` stands in `after`, if others made the difference. */
export const movedCaret = (caret: number, before: string, after: string): number => {
  const change = textChange(before, after)
  if (!change || caret <= change.index) return caret
  if (caret >= change.index + change.remove) return caret + change.insert.length - change.remove
  return change.index + change.insert.length
}
