/** Tells an id from any other text, without a schema. */

/** Letters, digits, `_` and `-`; the full stop is left out because it separates the parts of a doc name. */
export const idPattern = /^[A-Za-z0-9_-]{1,64}$/

/** Names every object inherits (`constructor`, `__proto__`) are no ids, because ids are keys of records. */
export const isInherited = (text: string): boolean => text in {}

export const isId = (text: string): boolean => idPattern.test(text) && !isInherited(text)
