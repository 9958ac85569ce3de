/** Days as notes write them: `October 6th and 7th, 2020`, `martes 6 de octubre`, `16–18 November`, `6/10/2020`, `2020-10-06`, `Día 2`. */

export type NoteDate = { day: number; month: number; year: number | null }

const months: Readonly<Record<string, number>> = {
  january: 1,
  enero: 1,
  jan: 1,
  ene: 1,
  february: 2,
  febrero: 2,
  feb: 2,
  march: 3,
  marzo: 3,
  mar: 3,
  april: 4,
  abril: 4,
  apr: 4,
  abr: 4,
  may: 5,
  mayo: 5,
  june: 6,
  junio: 6,
  jun: 6,
  july: 7,
  julio: 7,
  jul: 7,
  august: 8,
  agosto: 8,
  aug: 8,
  ago: 8,
  september: 9,
  septiembre: 9,
  setiembre: 9,
  sep: 9,
  sept: 9,
  set: 9,
  october: 10,
  octubre: 10,
  oct: 10,
  november: 11,
  noviembre: 11,
  nov: 11,
  december: 12,
  diciembre: 12,
  dec: 12,
  dic: 12,
}

const monthNames = Object.keys(months)
  .toSorted((a, b) => b.length - a.length)
  .join('|')
const month = `(${monthNames})\\b\\.?`
const day = String.raw`(\d{1,2})(?!\d)(?:st|nd|rd|th|º|°|ro|er)?`
const year = String.raw`(?:,?\s*(?:de|del|of)?\s*(\d{4}))?`
const join = String.raw`\s*(?:,|and|y|e|&|to|al?|-|–|—|/)\s*`
const days = `${day}((?:${join}(?:el\\s+)?${day})*)`
const weekday = String.raw`(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)day|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo)`

const monthFirst = new RegExp(`\\b${month}\\s+${days}${year}`, 'gi')
const dayFirst = new RegExp(`\\b${days}\\s*(?:de|of|-|\\s)\\s*(?:de\\s+)?${month}${year}`, 'gi')
const isoPattern = /\b(\d{4})-(\d{2})-(\d{2})\b/g
const slashPattern = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/g

const isDay = ({ day: date, month: number }: NoteDate): boolean =>
  date >= 1 && date <= 31 && number >= 1 && number <= 12

/** `6 and 7` are two days, `16 to 18` three. */
const daysIn = (first: string, more: string): readonly number[] => {
  const from = Number(first)
  const others = [...more.matchAll(/(,|and|y|e\b|&|to|al?\b|-|–|—|\/)\s*(?:el\s+)?(\d{1,2})/gi)]
  return others.reduce<readonly number[]>(
    (all, [, joined = '', number = '']) => {
      const to = Number(number)
      const last = all.at(-1) ?? to
      const isRange = /^(?:to|al?|-|–|—)$/i.test(joined.trim()) && to > last && to - last < 15
      return isRange ? [...all, ...Array.from({ length: to - last }, (_, index) => last + index + 1)] : [...all, to]
    },
    [from],
  )
}

type Found = { at: number; length: number; dates: readonly NoteDate[] }

const found = (
  match: RegExpExecArray,
  name: string,
  numbers: readonly number[],
  inYear: string | undefined,
): Found => ({
  at: match.index,
  length: match[0].length,
  dates: numbers
    .map((date) => ({ day: date, month: months[name.toLowerCase()] ?? 0, year: inYear ? Number(inYear) : null }))
    .filter(isDay),
})

const search = (text: string): readonly Found[] => {
  const named = [
    ...[...text.matchAll(monthFirst)].map((match) =>
      found(match, match[1] ?? '', daysIn(match[2] ?? '', match[3] ?? ''), match.at(-1)),
    ),
    ...[...text.matchAll(dayFirst)].map((match) =>
      found(match, match.at(-2) ?? '', daysIn(match[1] ?? '', match[2] ?? ''), match.at(-1)),
    ),
  ]
  const numeric = [
    ...[...text.matchAll(isoPattern)].map((match) => ({
      match,
      date: { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) },
    })),
    ...[...text.matchAll(slashPattern)].map((match) => ({
      match,
      date: { day: Number(match[1]), month: Number(match[2]), year: Number(match[3]) },
    })),
  ].map(({ match, date }) => ({ at: match.index, length: match[0].length, dates: [date].filter(isDay) }))
  return [...named, ...numeric]
    .filter(({ dates }) => dates.length > 0)
    .toSorted((a, b) => a.at - b.at || b.length - a.length)
}

/** Every day a text names, in the order in which it names them; days found twice at one place count once. */
export const datesIn = (text: string): readonly NoteDate[] => {
  let end = -1
  return search(text).flatMap(({ at, length, dates }) => {
    if (at < end) return []
    end = at + length
    return dates
  })
}

/** The text without its dates, weekdays and what joins them. */
export const withoutDates = (text: string): string => {
  const spans = search(text)
  const bare = spans.reduceRight((rest, { at, length }) => `${rest.slice(0, at)} ${rest.slice(at + length)}`, text)
  return bare
    .replaceAll(new RegExp(`\\b${weekday}\\b\\.?,?`, 'gi'), ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

export const isWeekday = (text: string): boolean => new RegExp(`^${weekday},?$`, 'i').test(text.trim())

const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  primera: 1,
  primer: 1,
  primero: 1,
  one: 1,
  i: 1,
  uno: 1,
  second: 2,
  segunda: 2,
  segundo: 2,
  two: 2,
  ii: 2,
  dos: 2,
  third: 3,
  tercera: 3,
  tercer: 3,
  tercero: 3,
  three: 3,
  iii: 3,
  tres: 3,
  fourth: 4,
  cuarta: 4,
  cuarto: 4,
  four: 4,
  iv: 4,
  cuatro: 4,
  fifth: 5,
  quinta: 5,
  quinto: 5,
  five: 5,
  v: 5,
  cinco: 5,
}
const numberOf = (text: string | undefined): number => ordinals[text?.toLowerCase() ?? ''] ?? Number(text)

/** `Day 2`, `Día 1`, `Segundo día`, `DAY TWO`; null when no day is counted. */
export const countedDay = (text: string): number | null => {
  const words = Object.keys(ordinals).join('|')
  const after = new RegExp(`^\\W*(?:day|d[ií]a|jornada)\\s*(?:n[.º°o]+\\s*)?(\\d{1,2}|${words})\\b`, 'i').exec(text)
  const before = new RegExp(`^\\W*(${words})\\s+(?:day|d[ií]a|jornada)\\b`, 'i').exec(text)
  const number = numberOf(after?.[1] ?? before?.[1])
  return (after || before) && Number.isFinite(number) ? number : null
}

/** The text without the words that count a day. */
export const withoutCountedDay = (text: string): string => {
  const words = Object.keys(ordinals).join('|')
  return text
    .replace(new RegExp(`^\\W*(?:day|d[ií]a|jornada)\\s*(?:n[.º°o]+\\s*)?(?:\\d{1,2}|${words})\\b`, 'i'), '')
    .replace(new RegExp(`^\\W*(?:${words})\\s+(?:day|d[ií]a|jornada)\\b`, 'i'), '')
}

/** `Session 1`, `SESIÓN II`, `Primera sesión`, `Morning`, `Sesión de la tarde`. */
export const isSessionHeading = (text: string): boolean => {
  const words = Object.keys(ordinals).join('|')
  return (
    new RegExp(
      `^\\W*(?:session|sesi[oó]n|sitting|block|bloque)\\s*(?:n[.º°o]+\\s*)?(?:\\d{1,2}|${words})\\b`,
      'i',
    ).test(text) ||
    new RegExp(`^\\W*(?:${words})\\s+(?:session|sesi[oó]n|sitting)\\b`, 'i').test(text) ||
    /^\W*(?:(?:morning|afternoon|evening)(?: session)?|(?:sesi[oó]n|jornada) (?:de la )?(?:mañana|tarde|noche|matutina|vespertina))\W*$/i.test(
      text,
    )
  )
}

export const isoOf = ({ day: date, month: number, year: inYear }: NoteDate, fallback: number | null): string | null => {
  const full = inYear ?? fallback
  return full === null ? null : `${full}-${String(number).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}
