/** The one numbering pass of the report: paragraphs are numbered through all sections, alike in every language. */
import type { Said } from './passage.ts'
import type { NumberedText } from './reportModel.ts'

/** The sections that hold numbered paragraphs, in reading order. */
export const readingOrder = [
  'summary',
  'participants',
  'agenda',
  'groups',
  'groupParagraphs',
  'plenary',
  'nextSteps',
] as const
export type ProseSection = (typeof readingOrder)[number]

/** Consecutive arabic numbers from 1, so that a citation holds in every language version. */
export const numberParagraphs = (
  sections: Readonly<Record<ProseSection, readonly Said[]>>,
): Readonly<Record<ProseSection, readonly NumberedText[]>> => {
  const before = (section: ProseSection): number =>
    readingOrder.slice(0, readingOrder.indexOf(section)).reduce((count, one) => count + sections[one].length, 0)
  const numbered = (section: ProseSection): readonly NumberedText[] =>
    sections[section].map((text, index) => ({ number: before(section) + index + 1, text }))
  return {
    summary: numbered('summary'),
    participants: numbered('participants'),
    agenda: numbered('agenda'),
    groups: numbered('groups'),
    groupParagraphs: numbered('groupParagraphs'),
    plenary: numbered('plenary'),
    nextSteps: numbered('nextSteps'),
  }
}
