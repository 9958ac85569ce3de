/** Not, without, except, unless, never, forbidden: what turns a sentence round or takes something out of it (CO8). */
import { plainSpelling } from '../words.ts'
import { type Counts, countKinds } from './counts.ts'

/** Turns of phrase in which the word negates nothing, or which the other language says in one word. */
const harmless: readonly RegExp[] = [
  /\bno (acompanad|gubernamental|estatal|formal|miembr|discriminacion|devolucion|violen|oficial|contributiv)\w*/g,
  /\bnon[- ]?(governmental|state|member|formal|discrimination|refoulement|violen)\w*/g,
  /\b(not only|no solo|no solamente|no unicamente)\b/g,
  /\b(whether or not|sea o no|o no)\b/g,
  /\b(sin importar|sin perjuicio|no obstante|without prejudice|no later than|a mas tardar|no mas tarde|sin demora|without delay)\b/g,
  /\b(at least|no (more|less|fewer) than|not more than|no (mas|menos) de)\b/g,
]

const kinds: readonly (readonly [string, RegExp])[] = [
  ['only', /\b(only|solely|exclusively|solo|solamente|unicamente|exclusivamente)\b/g],
  [
    'except',
    /\b(salvo|excepto|excepcion|exception|exceptuando|except|excepting|excluding|exclu(ir|yendo|de|ded)|unless|a menos que|other than)\b/g,
  ],
  ['without', /\b(sin|without|lacking|carece|lack)\b/g],
  ['forbid', /\b(prohib\w+|forbid\w*|forbidden|ban|banned|bans|refrain\w*|absten\w+|veda\w*)\b/g],
  ['not', /\b(no|not|never|nadie|nobody|nunca|jamas|neither|nor|ni|tampoco|ningun\w*|none|cannot)\b|n['’]t\b/g],
]

export const negationsIn = (text: string): Counts => {
  let plain = plainSpelling(text)
  for (const turn of harmless) plain = plain.replace(turn, ' ')
  return countKinds(kinds.flatMap(([kind, words]) => [...plain.matchAll(words)].map(() => kind)))
}
