/** The one numbering pass of the report: paragraphs are numbered through all sections, alike in every language. */
import type { Said } from './passage.ts'
import type { ReportSectionText } from './reportModel.ts'

export type UnnumberedSection = Omit<ReportSectionText, 'derived' | 'written'> & {
  readonly derived: readonly Said[]
  readonly written: readonly Said[]
}

/** Consecutive arabic numbers from 1, so that a citation holds in every language version. */
export const numberParagraphs = (sections: readonly UnnumberedSection[]): readonly ReportSectionText[] => {
  let last = 0
  const numbered = (texts: readonly Said[]) =>
    texts.map((text) => {
      last += 1
      return { number: last, text }
    })
  return sections.map((section) => ({
    ...section,
    derived: numbered(section.derived),
    written: numbered(section.written),
  }))
}
