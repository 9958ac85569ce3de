/** The content lines of RFC 5545: escaped texts, moments in UTC, lines folded at 75 octets. It knows no agenda. */

const MAX_OCTETS = 75

/** A text as a property's value: what would end it or the line is escaped, and control characters are left out. */
export const icsText = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    // oxlint-disable-next-line no-control-regex
    .replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '')

/** `20201007T150000Z`. @param at milliseconds since 1970 */
export const icsMoment = (at: number): string =>
  new Date(at)
    .toISOString()
    .replaceAll(/[-:]/g, '')
    .replace(/\.\d{3}Z$/, 'Z')

const octetsOf = (character: string): number => new TextEncoder().encode(character).length

/** A line of 75 octets at most, continued on lines that begin with a space; no character is cut in two. */
const fold = (line: string): string => {
  let folded = ''
  let octets = 0
  for (const character of line) {
    const more = octetsOf(character)
    if (octets + more > MAX_OCTETS) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += more
  }
  return folded
}

/** @param properties name with its parameters, and the value as it is written; a value of null is left out */
export const icsLines = (properties: readonly (readonly [string, string | null])[]): string =>
  properties
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${fold(`${name}:${value}`)}\r\n`)
    .join('')
