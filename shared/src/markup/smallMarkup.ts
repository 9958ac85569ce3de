/**
 * The small markup in which a body with lists, bold words and links stands as plain text, one line for each paragraph or
 * list item: `**bold**`, `[words](https://…)`, `- ` and `1. `. Total: what is no markup is words. Pure.
 */
import { hrefOf } from './hrefOf.ts'

/** Words of one look; `href` is null or an address that `hrefOf` lets through. */
export type Inline = { readonly text: string; readonly isBold: boolean; readonly href: string | null }
export type Line = readonly Inline[]
/** A paragraph has one line, a list one for each of its items. */
export type Block = { readonly kind: 'paragraph' | 'bullets' | 'numbers'; readonly lines: readonly Line[] }

/** Behind a backslash these stand for themselves; before anything else a backslash is a backslash. */
export const markCharacters: readonly string[] = ['\\', '*', '[', ']']
export const boldMark = '**'
/** What begins the line of a list: a dash, or the number that is captured. */
const listStart = /^(?:-(?: |$)|(\d{1,9})\.(?: |$))/
/** A line that would be of a list but for the backslashes before it, the first of which is no word. */
export const shieldedStart = /^\\+(?:-(?: |$)|\d{1,9}\.(?: |$))/

type Words = { readonly text: string; readonly href: string | null }
type Token = Words | typeof boldMark
type Found = { readonly token: Token; readonly end: number }

const isEscape = (line: string, at: number): boolean =>
  line[at] === '\\' && markCharacters.includes(line[at + 1] ?? '\n')

const address = /\]\(([^\s()[\]\\]+)\)/y

/** A link whose words begin behind the bracket at `at`; they hold no bracket that is not escaped. */
const linkAt = (line: string, at: number): Found | null => {
  let text = ''
  let end = at + 1
  while (end < line.length && line[end] !== '[' && line[end] !== ']') {
    if (isEscape(line, end)) end += 1
    text += line[end]
    end += 1
  }
  address.lastIndex = end
  const found = address.exec(line)
  const href = hrefOf(found?.[1])
  return found === null || href === null || text === '' ? null : { token: { text, href }, end: address.lastIndex }
}

const ordinary = /[^\\*[]+|[^]/y

const tokenAt = (line: string, at: number): Found => {
  if (isEscape(line, at)) return { token: { text: line[at + 1] ?? '', href: null }, end: at + 2 }
  if (line.startsWith(boldMark, at)) return { token: boldMark, end: at + 2 }
  const link = line[at] === '[' ? linkAt(line, at) : null
  if (link !== null) return link
  ordinary.lastIndex = at
  const text = ordinary.exec(line)?.[0] ?? ''
  return { token: { text, href: null }, end: at + text.length }
}

const tokensIn = (line: string): readonly Token[] => {
  const tokens: Token[] = []
  let at = 0
  while (at < line.length) {
    const { token, end } = tokenAt(line, at)
    tokens.push(token)
    at = end
  }
  return tokens
}

/** Neighbours of one look become one; empty words are left out. */
export const joinAlike = (line: Line): Line => {
  const joined: Inline[] = []
  for (const { text, isBold, href } of line) {
    const last = joined.at(-1)
    if (text === '') continue
    if (last && last.isBold === isBold && last.href === href)
      joined[joined.length - 1] = { text: last.text + text, isBold, href }
    else joined.push({ text, isBold, href })
  }
  return joined
}

/** The marks of bold that are a pair with something between them; the others are words. */
const pairedMarks = (tokens: readonly Token[]): ReadonlySet<number> => {
  const marks = tokens.flatMap((token, index) => (token === boldMark ? [index] : []))
  const pairs = marks.flatMap((begin, nth) => {
    const end = nth % 2 === 0 ? marks[nth + 1] : undefined
    return end === undefined || end === begin + 1 ? [] : [begin, end]
  })
  return new Set(pairs)
}

/** One line's content, without what makes it a line of a list. */
export const parseLine = (line: string): Line => {
  const tokens = tokensIn(line)
  const paired = pairedMarks(tokens)
  let isBold = false
  const inlines: Inline[] = []
  for (const [index, token] of tokens.entries())
    if (token !== boldMark) inlines.push({ ...token, isBold })
    else if (paired.has(index)) isBold = !isBold
    else inlines.push({ text: boldMark, isBold, href: null })
  return joinAlike(inlines)
}

/** A number is of a list when it is 1 or follows the one before it; any other, such as a year, is words. */
export const kindOfLine = (line: string, nextNumber: number): Block['kind'] => {
  const found = listStart.exec(line)
  if (found === null) return 'paragraph'
  if (found[1] === undefined) return 'bullets'
  return found[1] === '1' || found[1] === String(nextNumber) ? 'numbers' : 'paragraph'
}

/** The lines of a text by what they are of, without what makes them lines of a list; what stands in them is not read. */
export const groupLines = (text: string): readonly { kind: Block['kind']; lines: readonly string[] }[] => {
  const groups: { readonly kind: Block['kind']; readonly lines: string[] }[] = []
  for (const line of text.split('\n')) {
    const last = groups.at(-1)
    const kind = kindOfLine(line, last?.kind === 'numbers' ? last.lines.length + 1 : 1)
    const content = kind === 'paragraph' ? line : line.replace(listStart, '')
    const goesOn = last?.kind === kind && (kind === 'bullets' || (kind === 'numbers' && !line.startsWith('1.')))
    if (goesOn) last.lines.push(content)
    else groups.push({ kind, lines: [content] })
  }
  return groups
}

const unshielded = (line: string): string => (shieldedStart.test(line) ? line.slice(1) : line)

/** Reads any text and never fails; the empty one is an empty paragraph. */
export const parseMarkup = (text: string): readonly Block[] =>
  groupLines(text).map(({ kind, lines }) => ({
    kind,
    lines: lines.map((line) => parseLine(kind === 'paragraph' ? unshielded(line) : line)),
  }))
