/**
 * Reads HTML from the clipboard as blocks of the small markup: paragraphs, lists of one level, bold words and links. All else
 * becomes text or nothing. It runs on an inert document: nothing is loaded, styled or executed.
 */
import { hrefOf } from '@plenaria/shared/markup/hrefOf'
import { type Block, type Inline, joinAlike, type Line } from '@plenaria/shared/markup/smallMarkup'
import { itemStart } from './itemStart.ts'

type Look = Pick<Inline, 'isBold' | 'href'>
type Kind = Block['kind']
/** A list begins anew where `list` is another. */
type Read = { readonly kind: Kind; readonly list: unknown; line: Inline[] }
type Place = { readonly look: Look; readonly kind: Kind; readonly list: unknown }
type Reading = { readonly lines: Read[]; readonly keepsSpaces: boolean }

/** Nothing a reader would have seen, or that was struck out. */
const unseen = 'head, style, script, template, noscript, title, svg, select, textarea, button, del, [hidden]'
const blocks =
  'p, div, h1, h2, h3, h4, h5, h6, li, ul, ol, dl, dt, dd, blockquote, pre, table, tr, td, th, section, article, header, footer, figure, figcaption, hr, address'

const styleOf = (element: Element, property: string): string | null => {
  const found = new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;]+)`, 'i').exec(element.getAttribute('style') ?? '')
  return found?.[1]?.trim().toLowerCase() ?? null
}

const isBoldIn = (element: Element, around: boolean): boolean => {
  const weight = styleOf(element, 'font-weight')
  if (weight !== null) return weight.startsWith('bold') || Number(weight) >= 600
  return around || element.matches('b, strong')
}

const lookIn = (element: Element, { isBold, href }: Look): Look => ({
  isBold: isBoldIn(element, isBold),
  href: element.matches('a') ? hrefOf(element.getAttribute('href')) : href,
})

/** Word writes the items of a list as paragraphs; what stands for the bullet or the number is marked as to be ignored. */
const isWordMark = (element: Element): boolean => styleOf(element, 'mso-list') === 'ignore'
const wordList = (element: Element): Pick<Place, 'kind' | 'list'> | null => {
  const list = styleOf(element, 'mso-list')
  if (list === null || list === 'ignore' || list === 'none') return null
  const mark = [...element.querySelectorAll('span')].find(isWordMark)?.textContent ?? ''
  return { kind: /^\s*\(?[\da-z]+[.)]/i.test(mark) ? 'numbers' : 'bullets', list: list.split(/\s/)[0] }
}

const placeIn = (element: Element, place: Place): Place => {
  const look = lookIn(element, place.look)
  if (element.matches('ul, ol')) {
    // A list within a list goes on with it: the small markup has one level.
    if (place.kind !== 'paragraph') return { ...place, look }
    return { look, kind: element.matches('ol') ? 'numbers' : 'bullets', list: element }
  }
  return { ...place, look, ...wordList(element) }
}

const begin = ({ lines }: Reading, { kind, list }: Place): void => {
  lines.push({ kind, list, line: [] })
}

/** As a browser shows it: spaces and line breaks of the page are one space. */
const say = (reading: Reading, place: Place, text: string): void => {
  const parts = reading.keepsSpaces ? text.split('\n') : [text.replaceAll(/[ \t\r\n\f]+/g, ' ')]
  for (const [index, part] of parts.entries()) {
    if (index > 0) begin(reading, place)
    const line = reading.lines.at(-1)?.line
    const isSpaced = !reading.keepsSpaces && line?.at(-1)?.text.endsWith(' ')
    line?.push({ text: isSpaced ? part.replace(/^ /, '') : part, ...place.look })
  }
}

const walk = (node: Node, reading: Reading, place: Place): void => {
  if (node instanceof Text) return say(reading, place, node.data)
  if (!(node instanceof Element) || node.matches(unseen) || isWordMark(node)) return
  if (styleOf(node, 'display') === 'none') return
  const inside = placeIn(node, place)
  if (node.matches('br')) return begin(reading, inside)
  const isBlock = node.matches(blocks)
  if (isBlock) begin(reading, inside)
  for (const child of node.childNodes) walk(child, reading, inside)
  if (isBlock) begin(reading, place)
}

/** Spaces at either end are how the page was written; those of one's own fields are words. */
const trimmed = (line: Line): Line => {
  const joined = joinAlike(line)
  const text = joined.map((inline) => inline.text).join('')
  const start = text.length - text.trimStart().length
  return joinAlike(cut(joined, start, text.trimEnd().length))
}

/** The part of a line between two places in its words. */
const cut = (line: Line, from: number, to: number): Line => {
  let at = 0
  return line.map((inline) => {
    const part = inline.text.slice(Math.max(0, from - at), Math.max(0, to - at))
    at += inline.text.length
    return { ...inline, text: part }
  })
}

const wordsOf = (line: Line): string => line.map(({ text }) => text).join('')

/** A paragraph that begins with a dash or a number, as people write lists without making them. */
const asItem = (read: Read, line: Line, before: Block | undefined): { kind: Kind; line: Line; beginsAnew: boolean } => {
  if (read.kind !== 'paragraph') return { kind: read.kind, line, beginsAnew: false }
  const start = itemStart(wordsOf(line), before?.kind === 'numbers' ? before.lines.length + 1 : 1)
  return start === null
    ? { kind: 'paragraph', line, beginsAnew: true }
    : { ...start, line: joinAlike(cut(line, start.length, wordsOf(line).length)) }
}

const blocksOf = ({ lines, keepsSpaces }: Reading): readonly Block[] => {
  const found: { kind: Kind; lines: Line[]; list: unknown }[] = []
  for (const read of lines) {
    const whole = keepsSpaces ? joinAlike(read.line) : trimmed(read.line)
    if (wordsOf(whole).trim() === '') continue
    const last = found.at(-1)
    const own = { kind: read.kind, line: whole, beginsAnew: read.kind === 'paragraph' }
    const { kind, line, beginsAnew } = keepsSpaces ? own : asItem(read, whole, last)
    if (last && !beginsAnew && last.kind === kind && last.list === read.list) last.lines.push(line)
    else found.push({ kind, lines: [line], list: read.list })
  }
  return found.map(({ kind, lines: own }) => ({ kind, lines: own }))
}

/** @returns no blocks where there are no words */
export const readHtml = (html: string): readonly Block[] => {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  const reading: Reading = { lines: [], keepsSpaces: body.querySelector('[data-pm-slice]') !== null }
  const place: Place = { look: { isBold: false, href: null }, kind: 'paragraph', list: null }
  begin(reading, place)
  walk(body, reading, place)
  return blocksOf(reading)
}
