/** Days, months, quarters, years, and whether something is due before or after (CO10). */
import { plainSpelling } from '../words.ts'
import { isSameSet } from './counts.ts'

const months: readonly (readonly string[])[] = [
  ['enero', 'january', 'jan'],
  ['febrero', 'february', 'feb'],
  ['marzo', 'march', 'mar'],
  ['abril', 'april', 'apr'],
  ['mayo', 'may'],
  ['junio', 'june', 'jun'],
  ['julio', 'july', 'jul'],
  ['agosto', 'august', 'aug'],
  ['septiembre', 'setiembre', 'september', 'sept', 'sep'],
  ['octubre', 'october', 'oct'],
  ['noviembre', 'november', 'nov'],
  ['diciembre', 'december', 'dec'],
]
/** Words in other uses as well: a month only beside a number, or after a word of time. */
const doubtful = new Set(['may', 'march', 'mar', 'sep', 'jan', 'dec', 'jun', 'jul', 'oct', 'nov', 'feb', 'apr', 'aug'])
const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  primer: 1,
  primero: 1,
  second: 2,
  segundo: 2,
  third: 3,
  tercer: 3,
  tercero: 3,
  fourth: 4,
  last: 4,
  cuarto: 4,
  ultimo: 4,
}

const relativeParts: readonly (readonly [string, RegExp])[] = [
  ['next year', /next year|proximo ano|ano proximo|ano entrante/],
  ['this year', /this year|este ano|presente ano|ano en curso/],
  ['next month', /next month|proximo mes/],
  ['end', /end of|fines de|finales de|fin de/],
  ['beginning', /beginning of|start of|principios de|inicios de|comienzos de/],
  ['middle', /middle of|mid-|mediados de/],
]
/** Ends and beginnings count where a date follows them. */
const relative =
  /\b(next year|(?:el )?proximo ano|ano proximo|ano entrante|this year|este ano|presente ano|ano en curso|next month|proximo mes|(?:the )?(?:end|beginning|start|middle) of(?= (?:the year|q[1-4]|(?:19|20)\d\d)| *$)|(?:fines|finales|fin|principios|inicios|comienzos|mediados) de(?= (?:ano|(?:19|20)\d\d)| *$))\b/g
const dayNames: readonly (readonly string[])[] = [
  ['monday', 'lunes'],
  ['tuesday', 'martes'],
  ['wednesday', 'miercoles'],
  ['thursday', 'jueves'],
  ['friday', 'viernes'],
  ['saturday', 'sabado'],
  ['sunday', 'domingo'],
]
const weekdays = new RegExp(String.raw`\b(${dayNames.flat().join('|')})s?\b`, 'g')

const monthNames = months.flat().join('|')
/** A month with the day and the year that stand around it, in any of the usual orders. */
const aroundMonth = new RegExp(
  String.raw`(?:(\d{1,2})(?:st|nd|rd|th|o)?(?: de| of)? )?\b(${monthNames})\b\.?(?: (\d{1,2})(?:st|nd|rd|th)?(?!\d))?(?:,? (?:de |del |of )?((?:19|20)\d\d))?`,
  'g',
)
const beforeWord = /\b(in|by|until|before|after|since|of|en|de|desde|hasta|antes de|despues de|para)\s+$/

const monthNumber = (name: string): number => months.findIndex((names) => names.includes(name)) + 1

type Match = { readonly groups: readonly (string | undefined)[]; readonly before: string }
/** What a pattern says about dates; null when it is no date after all. */
type Reader = readonly [RegExp, (match: Match) => readonly string[] | null]

const day = (text: string | undefined): readonly string[] => (text === undefined ? [] : [`D${Number(text)}`])
const year = (text: string | undefined): readonly string[] => (text === undefined ? [] : [`Y${text}`])

const readMonth = ({ groups: [, dayBefore, name = '', dayAfter, inYear], before }: Match): readonly string[] | null => {
  const isAlone = dayBefore === undefined && dayAfter === undefined && inYear === undefined
  if (isAlone && doubtful.has(name) && !beforeWord.test(before)) return null
  return [`M${monthNumber(name)}`, ...day(dayBefore ?? dayAfter), ...year(inYear)]
}

/** In this order: what one has read is gone for the next. */
const readers: readonly Reader[] = [
  [/\b(\d{4})-(\d{2})-(\d{2})\b/g, ({ groups: [, y, m, d] }) => [...year(y), `M${Number(m)}`, ...day(d)]],
  [/\b(\d{1,2})[-./](\d{1,2})[-./](\d{4})\b/g, ({ groups: [, d, m, y] }) => [...year(y), `M${Number(m)}`, ...day(d)]],
  [aroundMonth, readMonth],
  [
    /\b(first|second|third|fourth|last|primer|segundo|tercer|cuarto|ultimo) (quarter|trimestre)\b/g,
    ({ groups: [, which = ''] }) => [`Q${ordinals[which] ?? 0}`],
  ],
  [/\bq([1-4])\b/g, ({ groups: [, which] }) => [`Q${which}`]],
  [
    /\b(first half|second half|(?:primer|segundo) semestre)\b/g,
    ({ groups: [, which = ''] }) => [/^(first|primer)/.test(which) ? 'H1' : 'H2'],
  ],
  [relative, ({ groups: [, words = ''] }) => [relativeParts.find(([, pattern]) => pattern.test(words))?.[0] ?? words]],
  [weekdays, ({ groups: [, name = ''] }) => [`W${dayNames.findIndex((names) => names.includes(name))}`]],
  [/\b((?:19|20)\d\d)\b/g, ({ groups: [, y] }) => year(y)],
]

export type DatesRead = { readonly parts: ReadonlySet<string>; readonly rest: string }

/** @returns the parts of all dates, and the text without them, so that their numbers are not counted again */
export const readDates = (text: string): DatesRead => {
  const parts = new Set<string>()
  let rest = plainSpelling(text).replace(/\s+/g, ' ')
  for (const [pattern, read] of readers) {
    const whole = rest
    rest = whole.replace(pattern, (...all: (string | number | undefined)[]) => {
      const groups = all.slice(0, -2) as (string | undefined)[]
      const found = read({ groups, before: whole.slice(0, Number(all.at(-2))) })
      for (const part of found ?? []) parts.add(part)
      return found === null ? (groups[0] ?? '') : ' '
    })
  }
  return { parts, rest }
}

export type Dates = { readonly parts: ReadonlySet<string>; readonly isAfter: boolean }

export const datesIn = (text: string): Dates => ({
  parts: readDates(text).parts,
  isAfter: /\b(after|despues de|a partir de|as of|from)\b/.test(plainSpelling(text)),
})

export const datesDiffer = (a: Dates, b: Dates): boolean =>
  !isSameSet(a.parts, b.parts) || (a.parts.size > 0 && a.isAfter !== b.isAfter)
