/** Something that a secretariat should settle before the report leaves the house, and the section it belongs to. */
import type { Bilingual, InterfaceLanguage } from '../language.ts'
import { inEachLanguage, isIn, type Said } from './passage.ts'
import type { ReportSectionId } from './reportSectionIds.ts'

export const reportGapCodes = [
  'sittingNotEnded',
  'rapporteurNoteMissing',
  'groupWithoutItems',
  'proposalLanguageMissing',
  'proposalOutdated',
  'itemsNotPlaced',
  'itemsOpen',
  'languageMissing',
  'textUnequal',
  'referendumAwaited',
  'responsibleMissing',
  'dateMissing',
  'followUpMissing',
  'nameLanguageMissing',
  'proseEmpty',
  'proseUnequal',
  'proseOutdated',
  'factsFrozen',
] as const
export type ReportGapCode = (typeof reportGapCodes)[number]

export type ReportGap = { readonly code: ReportGapCode; readonly sectionId: ReportSectionId; readonly text: Bilingual }

/** @param say the sentence in one language */
export const gap = (
  code: ReportGapCode,
  sectionId: ReportSectionId,
  say: Readonly<Record<InterfaceLanguage, string>> | ((language: InterfaceLanguage) => string),
): ReportGap => ({ code, sectionId, text: typeof say === 'function' ? inEachLanguage(say) : say })

const mostNamed = 8

/** `I.1, I.2 and 3 more`: a list of two hundred would hide the others. */
export const fewOf = (names: readonly string[], language: InterfaceLanguage): string => {
  const rest = names.length - mostNamed
  const named = rest > 0 ? [...names.slice(0, mostNamed), language === 'es' ? `${rest} más` : `${rest} more`] : names
  return new Intl.ListFormat(language === 'en' ? 'en-GB' : language).format(named)
}

/** Whether a name or a text stands there in another language than the document's. */
export const lacks = (said: Said, language: InterfaceLanguage): boolean => {
  const { text, language: own } = said[language]
  return text === '' || (own !== null && !isIn(language, own))
}
