/** Times of day as notes write them: `09:00`, `9h30`, `9.30`, `2 p. m.`, alone or from one to another, in English or Spanish. */

/** Minutes after midnight; `isMarked` when am or pm was written. */
export type TimeOfDay = { minutes: number; isMarked: boolean }
export type TimeSpan = { start: TimeOfDay; end: TimeOfDay | null }

const HALF_DAY = 12 * 60

const half = String.raw`(?:\s*([ap])\.?\s?m\b\.?)?`
const unit = String.raw`(?:\s*(?:hrs?|horas|hs?|uhr)\b\.?)?`
/** With minutes (`9:00`, `09.30`, `9h30`), or an hour alone that says what it is (`9h`, `2 pm`). */
const clock = String.raw`(\d{1,2})(?:\s?[:.h]\s?(\d{2})(?!\d))?`
const one = `${clock}${half}${unit}`
const dash = String.raw`\s*(?:-|–|—|−|to|until|till|a\s+las|a|hasta(?:\s+las)?|y)\s*`
const lead = String.raw`(?:(?:de|desde|from|a|las|la|hora|time|between|entre)[\s:]+){0,2}`

const spanPattern = new RegExp(`^${lead}${one}${dash}${one}(?!\\d|:\\d)`, 'i')
const alonePattern = new RegExp(`^${lead}${one}(?!\\d|:\\d)`, 'i')

const minutesOf = (hour: string | undefined, minute: string | undefined, mark: string | undefined): number | null => {
  const [hours, minutes] = [Number(hour), Number(minute ?? 0)]
  if (minutes > 59 || hours > 24) return null
  if (mark === undefined) return hours * 60 + minutes
  if (hours < 1 || hours > 12) return null
  return (hours % 12) * 60 + minutes + (mark.toLowerCase() === 'p' ? HALF_DAY : 0)
}

/** `9:00 – 10:30 p.m.`: what is written once holds for both, unless the first would come after the second. */
const shareMark = (start: number, end: number, endMark: string | undefined, hour: string | undefined): number => {
  if (endMark === undefined || Number(hour) > 12) return start
  const same = (start % HALF_DAY) + (endMark.toLowerCase() === 'p' ? HALF_DAY : 0)
  return same <= end ? same : start % HALF_DAY
}

const readSpan = (text: string): { span: TimeSpan; length: number } | null => {
  const match = spanPattern.exec(text)
  if (!match) return null
  const [whole, hour, minute, mark, endHour, endMinute, endMark] = match
  // `1 a 3` or `2 - 4` alone is a count, not a time.
  if (minute === undefined && endMinute === undefined && !mark && !endMark && !/\d\s*h/i.test(whole)) return null
  const start = minutesOf(hour, minute, mark)
  const end = minutesOf(endHour, endMinute, endMark)
  if (start === null || end === null) return null
  const isMarked = mark !== undefined || endMark !== undefined
  const from = mark === undefined ? shareMark(start, end, endMark, hour) : start
  const until = endMark === undefined && mark !== undefined && end < from && end < HALF_DAY ? end + HALF_DAY : end
  return { span: { start: { minutes: from, isMarked }, end: { minutes: until, isMarked } }, length: whole.length }
}

const readAlone = (text: string): { span: TimeSpan; length: number } | null => {
  const match = alonePattern.exec(text)
  if (!match) return null
  const [whole, hour, minute, mark] = match
  const saysWhat = minute !== undefined || mark !== undefined || /\d\s*(?:h|hrs?|horas)\b/i.test(whole)
  // `3.10` begins a numbered paragraph more often than it is a time.
  if (!saysWhat || (/\d\.\d/.test(whole) && mark === undefined && !/\d\d\.\d\d/.test(whole))) return null
  const start = minutesOf(hour, minute, mark)
  if (start === null) return null
  return { span: { start: { minutes: start, isMarked: mark !== undefined }, end: null }, length: whole.length }
}

/** @returns the times with which a text begins, and the rest of it; null when it begins with none */
export const timesAtStart = (given: string): { span: TimeSpan; rest: string } | null => {
  // `12 m.` and `12:00 md` are noon.
  const text = given.replaceAll(/\b12(?:[:.]00)?\s?(?:m|md|noon|mediod[ií]a)\b\.?/gi, '12:00')
  const found = readSpan(text) ?? readAlone(text)
  if (!found) return null
  const rest = text.slice(found.length).replace(/^\s*[):.,;|–—-]*\s*/, '')
  return { span: found.span, rest }
}

/** @returns the times with which a text ends, in brackets or after a dash: `Opening (9:00–9:15)` */
export const timesAtEnd = (text: string): { span: TimeSpan; rest: string } | null => {
  const match = /^(.*?)\s*(?:[([]|[–—-]\s|,\s)\s*((?:de\s+|from\s+)?\d{1,2}[^()[\]]{2,40})[)\]]?\s*$/i.exec(text)
  const found = match?.[2] === undefined ? null : readSpan(match[2])
  if (!match || !found || found.length < (match[2] ?? '').trim().length - 2) return null
  return { span: found.span, rest: match[1] ?? '' }
}

/** `(30 min)`, `30 minutos`, `1 hora`, `1 h 15`; minutes, or null. */
export const readDuration = (text: string): number | null => {
  const minutes = /(?<![\d:.])(\d{1,3})\s*(?:min\b|mins\b|minutes?\b|minutos?\b|['’′](?!\w))/i.exec(text)
  const hours = /(?<![\d:.])(\d{1,2})\s*(?:h\b|hours?\b|horas?\b)(?:\s*(?:y|and)?\s*(\d{1,2})\s*(?:min\w*)?)?/i.exec(
    text,
  )
  if (minutes && !hours) return Number(minutes[1])
  return hours ? Number(hours[1]) * 60 + Number(hours[2] ?? 0) : null
}

export const withoutDuration = (text: string): string =>
  text.replaceAll(/\s*[([]\s*\d{1,3}\s*(?:min\w*\.?|minutos?|minutes?|h|hours?|horas?|['’′])\s*[)\]]/gi, '').trim()

const two = (value: number): string => String(value).padStart(2, '0')
export const hhmm = (minutes: number): string => `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`
