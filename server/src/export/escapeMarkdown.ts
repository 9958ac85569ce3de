/** Makes a text stand for itself in Markdown (CommonMark and the tables of GitHub), so that nobody's words become markup. */

/** Characters with a meaning anywhere in a line, and `$`, which some readers take for mathematics. */
const anywhere = /[\\`*_[\]<>&#|~$]/g
/** What makes a line a list, a quotation, a rule or an underlined heading when the line begins with it. */
const atLineStart = /^(\s*)([-+=])/
const numberAtLineStart = /^(\s*\d+)([.)])/

/** Within a line. */
export const escapeAnywhere = (text: string): string => text.replace(anywhere, '\\$&')

/** What is escaped already, as the beginning of a line. */
export const escapeAtStart = (line: string): string =>
  line.replace(atLineStart, '$1\\$2').replace(numberAtLineStart, '$1\\$2').trimStart()

/** A text as a line of its own: where it had several, each could begin a block. */
export const escapeMarkdown = (text: string): string => escapeAtStart(escapeAnywhere(text.replaceAll(/\s*\n\s*/g, ' ')))
