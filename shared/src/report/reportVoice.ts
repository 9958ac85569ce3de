/** How one language of the report writes sentences, times and lists. */
import type { InterfaceLanguage } from '../language.ts'
import { type ReportSentences, reportSentences } from './reportSentences.ts'
import { type ReportTimes, reportTimes } from './reportTimes.ts'

export type ReportVoice = {
  readonly language: InterfaceLanguage
  readonly sentences: ReportSentences
  readonly times: ReportTimes
  /** `Belize, Honduras and Panama`. */
  readonly list: (words: readonly string[]) => string
  /** Two decimals at most. */
  readonly decimal: (value: number) => string
  /** Negative when `a` stands before `b` in this language's alphabet. */
  readonly compare: (a: string, b: string) => number
  readonly alphabetical: (words: readonly string[]) => readonly string[]
}

/** @param zone IANA name */
export const reportVoice = (language: InterfaceLanguage, zone: string): ReportVoice => {
  const { compare } = new Intl.Collator(language)
  const list = new Intl.ListFormat(language === 'en' ? 'en-GB' : language)
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 })
  return {
    language,
    decimal: (value) => number.format(value),
    sentences: reportSentences[language],
    times: reportTimes(language, zone),
    list: (words) => list.format(words),
    compare,
    alphabetical: (words) => words.toSorted(compare),
  }
}
