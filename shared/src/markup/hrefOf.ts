/** Which addresses a link of a document may have: web pages and mail, nothing that runs or hides. Pure. */

const allowed = /^(?:https?:\/\/[^/?#]|mailto:[^@]+@.)/iu
/** Spaces, controls, invisible characters and halves of characters. */
const unfit = /[\s\p{C}]/u
const MOST_CHARACTERS = 2_000

/** These would end the address where it stands in a text; the web reads them percent-encoded just the same. */
const encoded: Readonly<Record<string, string>> = {
  '(': '%28',
  ')': '%29',
  '[': '%5B',
  ']': '%5D',
  '\\': '%5C',
}

/** @returns the address as a link carries it, or null where it is none that a document may have */
export const hrefOf = (address: unknown): string | null => {
  if (typeof address !== 'string' || address.length > MOST_CHARACTERS) return null
  const href = address.trim().replaceAll(/[()[\]\\]/g, (character) => encoded[character] ?? '')
  return allowed.test(href) && !unfit.test(href) && href.length <= MOST_CHARACTERS ? href : null
}
