/** Makes a text stand for itself in Markdown (CommonMark and the tables of GitHub), so that nobody's words become markup. */

/** Characters with a meaning anywhere in a line, and `$`, which some readers take for mathematics. */
const anywhere = /[\\`*_[\]<>&#|~$]/g
/** What makes a line a list, a quotation, a rule or an underlined heading when the line begins with it. */
const atLineStart = /^(\s*)([-+=])/
const numberAtLineStart = /^(\s*\d+)([.)])/

export const escapeMarkdown = (line: string): string =>
  line.replace(anywhere, '\\$&').replace(atLineStart, '$1\\$2').replace(numberAtLineStart, '$1\\$2').trimStart()
