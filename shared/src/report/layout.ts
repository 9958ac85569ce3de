/** The tools for laying the report out in one language: its words, its voice, and short ways to write blocks. */
import type { Id } from '../ids.ts'
import type { InterfaceLanguage } from '../language.ts'
import type { Passage, Said } from './passage.ts'
import { type ReportVoice, reportVoice } from './reportVoice.ts'
import type { Cell, Column, Heading, Line, Paragraph } from './reportDocument.ts'
import type { ReportModel } from './reportModel.ts'
import type { ReportFactsId, ReportSectionId } from './reportSectionIds.ts'
import { type ReportTextKey, reportTexts } from './reportTexts.ts'

export type Layout = {
  readonly voice: ReportVoice
  /** One of the report's fixed words. */
  readonly word: (key: ReportTextKey) => string
  readonly pick: (said: Said) => Passage
  /** Somebody's words as a line; our words as a line; both with a label of ours. */
  readonly line: (said: Said, label?: string) => Line
  readonly plain: (text: string, label?: string) => Line
  readonly heading: (id: string, level: Heading['level'], title: Passage | string) => Heading
  /** The heading a chapter of its own begins with. */
  readonly chapter: (id: ReportSectionId & ReportTextKey) => Heading
  /** `Annex 2. Attendance`, on a page of its own. */
  readonly annexHeading: (id: ReportFactsId, number: number) => Heading
  /** The numbered paragraphs of a section: what the record says, then what people wrote. */
  readonly paragraphs: (model: ReportModel, id: ReportSectionId) => readonly Paragraph[]
  readonly remark: (text: string) => Paragraph
  /** A cell of our own words, of somebody's, or of a row of names; an empty one shows a dash. */
  readonly textCell: (text: string) => Cell
  readonly saidCell: (...said: readonly Said[]) => Cell
  /** The short names of platforms in a row, ids where they are unknown. */
  readonly platformNames: (model: Pick<ReportModel, 'cover'>, ids: readonly Id[]) => string
  readonly column: (title: string, weight: number, isNumeric?: boolean) => Column
}

/** As addresses within a page write it: `not-adopted`. */
const headingIdOf = (id: string): string => id.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

export const createLayout = (language: InterfaceLanguage, zone: string): Layout => {
  const passage = (text: string): Passage => ({ text, language, note: null })
  const plain = (text: string, label?: string): Line => ({ label: label ?? null, passage: passage(text) })
  const line = (said: Said, label?: string): Line => ({ label: label ?? null, passage: said[language] })
  const word = (key: ReportTextKey): string => reportTexts[key][language]
  const textCell = (text: string): Cell => [plain(text === '' ? word('none') : text)]
  const heading: Layout['heading'] = (id, level, title) => ({
    kind: 'heading',
    id,
    section: null,
    level,
    numeral: null,
    beginsPage: false,
    title: typeof title === 'string' ? passage(title) : title,
  })
  const isEmpty = ({ passage: { text, note } }: Line): boolean => text === '' && note === null
  return {
    voice: reportVoice(language, zone),
    word,
    pick: (said) => said[language],
    line,
    plain,
    heading,
    chapter: (id) => ({ ...heading(headingIdOf(id), 1, word(id)), section: id }),
    annexHeading: (id, number) => ({
      ...heading(headingIdOf(id), 1, `${word('annex')} ${number}. ${word(id)}`),
      section: id,
      beginsPage: true,
    }),
    paragraphs: ({ sections }, id) =>
      sections
        .filter((section) => section.id === id)
        .flatMap(({ derived, written }) => [...derived, ...written])
        .map(({ number, text }) => ({ kind: 'paragraph', number, passage: text[language] })),
    remark: (text) => ({ kind: 'paragraph', number: null, passage: passage(text) }),
    textCell,
    saidCell: (...said) => {
      const lines = said.map((one) => line(one)).filter((one) => !isEmpty(one))
      return lines.length > 0 ? lines : textCell('')
    },
    platformNames: ({ cover }, ids) =>
      ids.map((id) => cover.platforms.find((one) => one.id === id)?.short[language].text ?? id).join(', '),
    column: (title, weight, isNumeric = false) => ({ title: passage(title), weight, isNumeric }),
  }
}
