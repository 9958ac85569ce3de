/** Makes any text printable in every format. It removes what a document cannot hold; it never changes words. */

/** Line ends of every system and of Unicode. */
const lineEnds = /\r\n?|[\u2028\u2029\u0085]/g
/** Half a character: cannot be written as UTF-8. */
const loneSurrogates = /\p{Surrogate}/gu
/** Control characters and non-characters that XML 1.0 forbids or discourages (XML 1.0 §2.2). */
// oxlint-disable-next-line no-control-regex -- these are the characters to remove
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFDD0-\uFDEF\uFFFE\uFFFF]/g
/** Explicit direction changes can reorder what stands after them, numbers included; letters carry their own direction. */
const directionOverrides = /[\u202A-\u202E\u2066-\u2069]/g

/** The same words with '\n' between lines, without characters that break XML or reorder their surroundings. */
export const cleanText = (text: string): string =>
  text
    .replace(lineEnds, '\n')
    .replace(loneSurrogates, '\uFFFD')
    .replace(forbidden, '')
    .replace(directionOverrides, '')
    .replaceAll('\t', ' ')
