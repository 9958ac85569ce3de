/** Words of a text in plain spelling, without the ones that carry no meaning of their own, and their stems. Pure. */

/** Lower case, without accents; digits stay. */
export const plainSpelling = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

export const wordsOf = (text: string): readonly string[] => plainSpelling(text).match(/[\p{L}\p{N}]+/gu) ?? []

const emptyWords = new Set(
  (
    'a al algo ante asi aun cada como con cual cuando de del desde donde e el ella ellas ellos en entre es esa esas ese eso esos esta ' +
    'estas este esto estos fin ha han hasta la las le les lo los mas me mediante mi mis mismo mucho muy nos o otra otras otro otros p ' +
    'para pero por porque q que quien quienes se sea sean segun ser si sobre su sus tal tambien tanto tiene todo todos tras u un una ' +
    'unas unos y ya an and any are as at be been being both btw by during each esp etc for from has have having her his i if ' +
    'in internat into is it its more most of on or order other own p particular so some such than that the their them then there these ' +
    'they this those through to up upon via w was were what which while who whose will with within years year'
  ).split(' '),
)

export const isEmptyWord = (word: string): boolean => emptyWords.has(word)

/** Longest first, so that the most is taken off; never below four letters. */
const endings = (
  'izaciones isations izations aciones uciones iciones amientos imientos izacion isation ization amiento imiento adores adoras ' +
  'idades ations itions encias ancias istas antes entes iendo acion icion ucion ation ition encia ancia mente ments idad ador adas ' +
  'ados idas idos ando aran eran iran ante ente ista ment ness ence ance ings ity ies ied ers ing ada ado ida ido ara era ira cion ' +
  'sion tion ive ivo iva ar er ir an en es os as ed ly al or a e o s y'
)
  .split(' ')
  .toSorted((a, b) => b.length - a.length)

const SHORTEST_STEM = 4

/** The same for both languages: their endings hardly collide, and cognates meet. */
export const stemOf = (word: string): string => {
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= SHORTEST_STEM)
  return ending === undefined ? word : word.slice(0, -ending.length)
}

/** The stems that carry meaning, in their order. */
export const stemsOf = (text: string): readonly string[] =>
  wordsOf(text)
    .filter((word) => !isEmptyWord(word))
    .map(stemOf)
