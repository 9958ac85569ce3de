/** Words that turn a sentence into its opposite without a no: allow and prevent, regular and irregular, before and after. */
import { plainSpelling } from '../words.ts'

/** One way and the other; a text may say both. */
const pairs: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(allow\w*|permit(s|ted|ting)?|permit(ir|e|en|an)|autoriz\w+|authori[sz]\w+)\b/,
    /\b(prevent\w*|prohib\w+|forbid\w*|ban|impedir|impid\w+|den(y|ies|ied)|deneg\w+|rechaz\w+|reject\w*)\b/,
  ],
  [
    /\b(increas\w+|aument\w+|increment\w+|rais(e|es|ing)|expand\w*|ampli(ar|a|en)|more|mas)\b/,
    /\b(reduc\w+|decreas\w+|disminu\w+|lower\w*|cut|bajar|recort\w+|fewer|less|menos)\b/,
  ],
  [/\b(regular|regulares)\b/, /\b(irregular|irregulares)\b/],
  [/\b(voluntar\w+)\b/, /\b(involuntar\w+|forced|forzos\w+|forzad\w+|compulsory)\b/],
  [/(?<!no )\b(accompanied|acompanad\w+)\b/, /\b(unaccompanied|no acompanad\w+)\b/],
  [/(?<!in)\bdocument(ed|ad\w+)\b/, /\b(undocumented|indocumentad\w+)\b/],
  [/\b(includ\w+|inclu(ir|ya|yen|ye|yendo))\b/, /\b(exclud\w+|exclu(ir|ya|yen|ye|yendo))\b/],
  [/\b(before|prior to|antes del?|previ\w+)\b/, /\b(after|following|despues del?|posterior\w*|tras)\b/],
  [/\b(open(s|ing)?|abrir|abran|apertura)\b/, /\b(clos(e|es|ing|ure)|cerrar|cierr\w+)\b/],
  [/\b(accept\w*|acept\w+|approv\w+|aprob\w+|aprueb\w+)\b/, /\b(reject\w*|rechaz\w+|refus\w+)\b/],
  [/\b(public|publico|publica|publicos|publicas)\b/, /\b(confidential\w*|confidencial\w*|private|privad\w+)\b/],
  [/\b(temporar\w+|temporal\w*)\b/, /\b(permanent\w*|permanente\w*)\b/],
  [
    /\b(keep|maintain\w*|manten\w+|conserv\w+)\b/,
    /\b(abolish\w*|eliminat\w+|elimin\w+|suprim\w+|repeal\w*|derog\w+)\b/,
  ],
  [
    /\b(at least|minimum|minim\w+|al menos|por lo menos)\b/,
    /\b(at most|maximum|maxim\w+|no more than|no mas de|up to|hasta)\b/,
  ],
]

/** Which side of each pair a text is on: 1, −1, or 0 for neither or both. */
export const sidesOf = (text: string): readonly number[] => {
  const plain = plainSpelling(text)
  return pairs.map(([one, other]) => Number(one.test(plain)) - Number(other.test(plain)))
}

export const areOpposed = (a: readonly number[], b: readonly number[]): boolean =>
  a.some((side, at) => side !== 0 && side === -(b[at] ?? 0))
