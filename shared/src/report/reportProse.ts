/** The sections people write themselves, as paragraphs paired across languages by their order. It derives no words of its own. */
import { printedTexts } from '../markup/plainWords.ts'
import { interfaceLanguages, type InterfaceLanguage, type LocalText } from '../language.ts'
import { originalsOf, type Said, theirs } from './passage.ts'
import type { ReportProseId } from './reportModel.ts'

/** One written section, as the report's document holds it: a line for each paragraph or list item. */
export type ReportProse = { readonly id: string; readonly text: LocalText }

type Paragraphs = Readonly<Record<string, readonly string[]>>

const paragraphsByLanguage = (prose: readonly ReportProse[], id: ReportProseId): Paragraphs => {
  const written = prose.filter((one) => one.id === id).flatMap(({ text }) => originalsOf(printedTexts(text)))
  return Object.fromEntries(
    written.map(({ language, text }) => [
      language,
      text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    ]),
  )
}

/** The n-th paragraph of each language belong together and share a number; where one is missing the original stands. */
export const reportProse = (prose: readonly ReportProse[], id: ReportProseId): readonly Said[] => {
  const paragraphs = Object.entries(paragraphsByLanguage(prose, id))
  const count = Math.max(0, ...paragraphs.map(([, lines]) => lines.length))
  return Array.from({ length: count }, (_, index) =>
    theirs(Object.fromEntries(paragraphs.map(([language, lines]) => [language, lines[index] ?? '']))),
  )
}

/** Whether a section has text, but not the same number of paragraphs in both interface languages. */
export const isUnequal = (prose: readonly ReportProse[], id: ReportProseId): boolean => {
  const paragraphs = paragraphsByLanguage(prose, id)
  const countIn = (language: InterfaceLanguage): number =>
    Object.entries(paragraphs).find(([tag]) => tag === language || tag.startsWith(`${language}-`))?.[1].length ?? 0
  return new Set(interfaceLanguages.map(countIn)).size > 1
}
