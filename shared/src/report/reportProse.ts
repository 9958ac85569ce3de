/**
 * The sections people write themselves, as paragraphs paired across languages by their order. A list becomes the lettered
 * sub-paragraphs of the paragraph before it. It derives no words of its own.
 */
import { type InterfaceLanguage, interfaceLanguages, type Language, type LocalText } from '../language.ts'
import { type Translation, translationStatus } from '../workshop/drafting/translationStatus.ts'
import { type MarkedText, markedTexts, written } from './markedText.ts'
import { inEachLanguage, isIn, noteOn, type PassageLine, plainRun, type Run, type Said, shownIn } from './passage.ts'
import type { ReportProseState } from './reportModel.ts'
import type { ReportProseId } from './reportSectionIds.ts'
import { isWritten, type ReportSection } from './reportSections.ts'

/** One written section, as the report's document holds it, with what is noted of its translations. */
export type ReportProse = { readonly id: string; readonly text: LocalText; readonly translation?: Translation }

type Words = readonly Run[]
type Paragraph = { readonly language: Language; readonly lead: Words; readonly points: readonly Words[] }

/** A list that nothing stands before has no paragraph to belong to: its items are paragraphs. */
const paragraphsOf = ({ language, lines }: MarkedText): readonly Paragraph[] => {
  const paragraphs: { readonly language: Language; readonly lead: Words; readonly points: Words[] }[] = []
  const hasLead = lines[0]?.sign === null
  for (const { sign, runs } of lines) {
    const last = paragraphs.at(-1)
    if (sign !== null && last && hasLead) last.points.push(runs)
    else paragraphs.push({ language, lead: runs, points: [] })
  }
  return paragraphs
}

const versionsOf = (prose: readonly ReportProse[], id: ReportProseId): readonly (readonly Paragraph[])[] =>
  prose
    .filter((one) => one.id === id)
    .flatMap(({ text }) => markedTexts(text))
    .map(paragraphsOf)

/** The point in the language that is shown, else what another version says there, with the note that says so. */
const pointOf = (versions: readonly Paragraph[], shown: Paragraph, at: number, language: InterfaceLanguage): Words => {
  const own = shown.points[at]
  if (own) return own
  const other = shownIn(
    versions.filter(({ points }) => points[at] !== undefined),
    language,
  )
  const note = other ? noteOn(other.language, language) : null
  return [...(note === null ? [] : [plainRun(`${note} `)]), ...(other?.points[at] ?? [])]
}

/** @param versions the same paragraph in one or more languages */
const paragraphSaid = (versions: readonly [Paragraph, ...Paragraph[]]): Said => {
  const points = Math.max(...versions.map((one) => one.points.length))
  return inEachLanguage((language) => {
    const shown = shownIn(versions, language) ?? versions[0]
    const lines: readonly PassageLine[] = [
      { letter: null, runs: shown.lead },
      ...Array.from({ length: points }, (_, at) => ({
        letter: at + 1,
        runs: pointOf(versions, shown, at, language),
      })),
    ]
    return { ...written(lines, language), language: shown.language, note: noteOn(shown.language, language) }
  })
}

/** The n-th paragraph of each language belong together and share a number; where one is missing the original stands. */
export const reportProse = (prose: readonly ReportProse[], id: ReportProseId): readonly Said[] => {
  const versions = versionsOf(prose, id)
  const count = Math.max(0, ...versions.map(({ length }) => length))
  return Array.from({ length: count }, (_, at) => versions.flatMap((paragraphs) => paragraphs[at] ?? [])).flatMap(
    ([first, ...others]) => (first ? [paragraphSaid([first, ...others])] : []),
  )
}

/** Whether a section has text, but not the same paragraphs and sub-paragraphs in both interface languages. */
const isUnequal = (prose: readonly ReportProse[], id: ReportProseId): boolean => {
  const versions = versionsOf(prose, id)
  const shapeIn = (language: InterfaceLanguage): string => {
    const paragraphs = versions.find(([first]) => first && isIn(language, first.language)) ?? []
    return paragraphs.map(({ points }) => points.length).join(' ')
  }
  return new Set(interfaceLanguages.map(shapeIn)).size > 1
}

const isOutdated = (prose: readonly ReportProse[], id: ReportProseId): boolean =>
  prose.some(
    ({ id: one, text, translation }) =>
      one === id && Object.keys(text).some((tag) => translationStatus(text, translation, tag) === 'outdated'),
  )

export const reportProseState = (
  prose: readonly ReportProse[],
  sections: readonly ReportSection[],
): ReportProseState => {
  const written = sections.filter(isWritten)
  return {
    empty: written
      .filter(({ id, isExpected }) => isExpected && reportProse(prose, id).length === 0)
      .map(({ id }) => id),
    unequal: written.map(({ id }) => id).filter((id) => isUnequal(prose, id)),
    outdated: written.map(({ id }) => id).filter((id) => isOutdated(prose, id)),
  }
}
