/** What each stage of a follow-up is called. */
import type { Bilingual } from '../language.ts'
import type { Progress } from '../workshop/followUp/followUp.ts'

export const followUpWords: Readonly<Record<Progress, Bilingual>> = {
  notBegun: { es: 'sin comenzar', en: 'not begun' },
  underWay: { es: 'en marcha', en: 'under way' },
  done: { es: 'hecho', en: 'done' },
  givenUp: { es: 'abandonado', en: 'given up' },
}

/** After a number other than one. */
export const followUpWordsOfMany: Readonly<Record<Progress, Bilingual>> = {
  ...followUpWords,
  done: { es: 'hechos', en: 'done' },
  givenUp: { es: 'abandonados', en: 'given up' },
}
