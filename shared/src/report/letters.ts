/** Letters of sub-paragraphs, as United Nations documents write them: `(a)` in English, `a)` in Spanish. */
import type { InterfaceLanguage } from '../language.ts'

const alphabet = 'abcdefghijklmnopqrstuvwxyz'

/** @param number from 1; after z come aa, ab, … */
export const letterOf = (number: number): string =>
  number < 1
    ? ''
    : letterOf(Math.floor((number - 1) / alphabet.length)) + (alphabet[(number - 1) % alphabet.length] ?? '')

export const letterLabel = (number: number, language: InterfaceLanguage): string =>
  language === 'en' ? `(${letterOf(number)})` : `${letterOf(number)})`
