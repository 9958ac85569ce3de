/** Numbers in digits and words, shares, and lengths of time with their unit (CO9). Those of dates are not among them. */
import { countKinds, isSameCounts } from './counts.ts'
import { plainSpelling } from '../words.ts'
import { readDates } from './dates.ts'

const words: Readonly<Record<string, number>> = {
  dos: 2,
  two: 2,
  tres: 3,
  three: 3,
  cuatro: 4,
  four: 4,
  cinco: 5,
  five: 5,
  seis: 6,
  six: 6,
  siete: 7,
  seven: 7,
  ocho: 8,
  eight: 8,
  nueve: 9,
  nine: 9,
  diez: 10,
  ten: 10,
  once: 11,
  eleven: 11,
  doce: 12,
  twelve: 12,
  dozen: 12,
  docena: 12,
  trece: 13,
  thirteen: 13,
  catorce: 14,
  fourteen: 14,
  quince: 15,
  fifteen: 15,
  dieciseis: 16,
  sixteen: 16,
  diecisiete: 17,
  seventeen: 17,
  dieciocho: 18,
  eighteen: 18,
  diecinueve: 19,
  nineteen: 19,
  veinte: 20,
  veintiuno: 21,
  veintidos: 22,
  veintitres: 23,
  veinticuatro: 24,
  veinticinco: 25,
  veintiseis: 26,
  veintisiete: 27,
  veintiocho: 28,
  veintinueve: 29,
  twenty: 20,
  treinta: 30,
  thirty: 30,
  cuarenta: 40,
  forty: 40,
  cincuenta: 50,
  fifty: 50,
  sesenta: 60,
  sixty: 60,
  setenta: 70,
  seventy: 70,
  ochenta: 80,
  eighty: 80,
  noventa: 90,
  ninety: 90,
  cien: 100,
  ciento: 100,
  hundred: 100,
  doscientos: 200,
  trescientos: 300,
  quinientos: 500,
  mil: 1_000,
  thousand: 1_000,
  millon: 1_000_000,
  million: 1_000_000,
}
const shares: Readonly<Record<string, string>> = {
  half: '1/2',
  mitad: '1/2',
  tercio: '1/3',
  third: '1/3',
  'third of': '1/3',
  quarter: '1/4',
  cuarta: '1/4',
  double: 'x2',
  doble: 'x2',
  duplicar: 'x2',
  twice: 'x2',
  triple: 'x3',
  triplicar: 'x3',
}
const units: readonly (readonly [string, RegExp])[] = [
  ['hour', /^(hours?|horas?)$/],
  ['day', /^(days?|dias?)$/],
  ['week', /^(weeks?|semanas?)$/],
  ['month', /^(months?|mes|meses)$/],
  ['year', /^(years?|anos?)$/],
  ['%', /^(%|percent|cent)$/],
]
/** Words between a number and its unit that change nothing. */
const between = new Set(['working', 'calendar', 'business', 'per', 'por'])

const unitAfter = (tokens: readonly string[], at: number): string => {
  let next = at + 1
  while (between.has(tokens[next] ?? '')) next += 1
  return units.find(([, pattern]) => pattern.test(tokens[next] ?? ''))?.[0] ?? ''
}

/** `6`, `six`, `twenty five`, `2 000`; undefined for what is no number. */
const valueAt = (tokens: readonly string[], at: number): { value: number; last: number } | undefined => {
  const token = tokens[at] ?? ''
  const digits = /^\d+(?:[.,]\d+)*$/.test(token)
    ? Number(token.replace(/[.,](?=\d{3}\b)/g, '').replace(',', '.'))
    : undefined
  const first = digits ?? words[token]
  if (first === undefined || Number.isNaN(first)) return undefined
  let [value, last] = [first, at]
  for (;;) {
    const skip = tokens[last + 1] === 'y' || tokens[last + 1] === 'and' ? 2 : 1
    const next = words[tokens[last + skip] ?? '']
    if (next === undefined) return { value, last }
    if (next >= 100 && skip === 1) value *= next
    else if (next < value && (next < 10 ? value % 10 === 0 : value % 100 === 0)) value += next
    else return { value, last }
    last += skip
  }
}

/** Both, the two: said or left out without another meaning. */
const OPTIONAL = '2'

const frequencies: readonly (readonly [string, RegExp])[] = [
  ['a year', /\b(annual\w*|yearly|every year|each year|anual\w*|cada ano)\b/],
  ['a month', /\b(monthly|every month|each month|mensual\w*|cada mes)\b/],
  ['a week', /\b(weekly|every week|semanal\w*|cada semana)\b/],
  ['a quarter', /\b(quarterly|every quarter|trimestral\w*|cada trimestre)\b/],
  ['half a year', /\b(half-?yearly|biannual\w*|twice a year|dos veces al ano|semestral\w*|cada semestre)\b/],
  ['two years', /\b(biennial\w*|bienal\w*|every two years|cada dos anos)\b/],
]

/** How often something is to happen, or null. */
const frequencyIn = (text: string): string | null => {
  const plain = plainSpelling(text)
  return frequencies.findLast(([, pattern]) => pattern.test(plain))?.[0] ?? null
}

/** “Once” is eleven in Spanish, and one time in English. */
const afterOneTime = /^(a|an|the|per|every|each|it|they|all|this|these|agreed|adopted|approved|again|more)$/

export type Numbers = { readonly values: readonly string[]; readonly frequency: string | null }

export const numbersIn = (text: string): Numbers => ({ values: valuesIn(text), frequency: frequencyIn(text) })

const valuesIn = (text: string): readonly string[] => {
  const plain = readDates(text)
    .rest.replace(/(\d) (?=\d{3}\b)/g, '$1')
    .replace(/\b(dos|2) veces\b/g, 'twice')
  const tokens = plain.match(/\d+(?:[.,]\d+)*|%|[\p{L}]+/gu) ?? []
  const found: string[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? ''
    const share = shares[token]
    if (share !== undefined && (token !== 'third' || tokens[at + 1] === 'of')) found.push(share)
    const number = token === 'once' && afterOneTime.test(tokens[at + 1] ?? '') ? undefined : valueAt(tokens, at)
    if (!number) continue
    at = number.last
    const unit = unitAfter(tokens, at)
    if (number.value === 1 && unit === '') continue
    found.push(`${number.value}${unit && ` ${unit}`}`)
  }
  return found.filter((one, at) => found.indexOf(one) === at && !found.some((other) => other.startsWith(`${one} `)))
}

export const numbersDiffer = (a: Numbers, b: Numbers): boolean => {
  if (a.frequency !== null && b.frequency !== null && a.frequency !== b.frequency) return true
  const [ofA, ofB] = [a.values, b.values]
  if (isSameCounts(countKinds(ofA), countKinds(ofB))) return false
  const required = (all: readonly string[]) => countKinds(all.filter((one) => one !== OPTIONAL))
  const isConflict = ofA.length > 0 && ofB.length > 0
  return isConflict || !isSameCounts(required(ofA), required(ofB))
}
