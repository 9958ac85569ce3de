/** How binding a text is: must, should, is invited to, may (CO11). */
import { plainSpelling } from '../words.ts'
import { isSameSet } from './counts.ts'

type Force = 'must' | 'should' | 'invited' | 'may'

const forces: readonly (readonly [Force, RegExp])[] = [
  [
    'must',
    /\b(shall|must|will|has to|have to|is to|are to|required|requires?|mandatory|obligat\w+|debera|deberan|debe|deben|tiene que|tienen que|obligatori\w+|exigir\w*|commits?|undertakes?|se compromet\w+)\b/g,
  ],
  [
    'should',
    /\b(should|ought|recommend\w*|advis\w+|suggest\w*|deberia|deberian|recomiend\w+|recomend\w+|sugier\w+|sugerir\w*|conviene|conveniente|aconsej\w+)\b/g,
  ],
  [
    'invited',
    /\b(encourag\w+|invit\w+|urg\w+|calls? (up)?on|alient\w+|alentar\w*|exhort\w+|inst(a|an|ar)|anim(a|an|ar))\b/g,
  ],
  [
    'may',
    /\b(may|might|can|could|cannot|consider|explore|optional\w*|podra|podran|puede|pueden|podria|podrian|facultativ\w*|considerar\w*|consideren|explorar|exploren)\b/g,
  ],
]
/** A possibility that is the aim, not the force of the sentence: so that they can, para que puedan. */
const purposes = /\b(so that|in order that|so|para que|a fin de que)\b[^.;]{0,60}?\b(can|may|could|pueda|puedan)\b/g
const monthOfMay = /\b(in|by|until|before|after|of) may\b|\bmay \d{1,4}\b|\b\d{1,2} may\b/g

/** The Spanish future of commitment, known by its accent: formarán, compartirá. */
const future = /\p{L}{3,}(?:ará|erá|irá|arán|erán|irán)(?!\p{L})/gu
const ofModals = /^(?:deber|podr|tendr|ser)/

export const forcesIn = (text: string): ReadonlySet<string> => {
  const plain = plainSpelling(text).replace(monthOfMay, ' ').replace(purposes, ' ')
  const found = new Set<string>(forces.flatMap(([force, words]) => (plain.match(words) ? [force] : [])))
  const commits = [...text.toLowerCase().matchAll(future)].some(([verb]) => !ofModals.test(verb))
  if (commits) found.add('must')
  return found
}

/** An imperative says nothing of its force: a weaker word beside it is a difference, a stronger one is not. */
const isWeak = (found: ReadonlySet<string>): boolean => found.has('may') || found.has('invited')

export const obligationsDiffer = (ofA: ReadonlySet<string>, ofB: ReadonlySet<string>): boolean => {
  if (isSameSet(ofA, ofB)) return false
  if (ofA.size === 0 || ofB.size === 0) return isWeak(ofA.size === 0 ? ofB : ofA)
  return true
}
