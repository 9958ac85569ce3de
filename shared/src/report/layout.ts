/** The tools for laying the report out in one language: its words, its voice, and short ways to write blocks. */
import type { InterfaceLanguage } from '../language.ts'
import type { Passage, Said } from './passage.ts'
import { type ReportVoice, reportVoice } from './reportVoice.ts'
import type { Cell, Column, Heading, Line, Paragraph } from './reportDocument.ts'
import type { NumberedText } from './reportModel.ts'
import { type ReportTextKey, reportTexts } from './reportTexts.ts'

export type Layout = {
  readonly voice: ReportVoice
  /** One of the report's fixed words. */
  readonly word: (key: ReportTextKey) => string
  readonly pick: (said: Said) => Passage
  /** Somebody's words as a line; our words as a line; both with a label of ours. */
  readonly line: (said: Said, label?: string) => Line
  readonly plain: (text: string, label?: string) => Line
  readonly heading: (id: string, level: Heading['level'], title: string) => Heading
  /** `Annex 2. Attendance`, on a page of its own. */
  readonly annexHeading: (id: 'provenance' | 'attendance' | 'balance', number: number) => Heading
  readonly paragraphs: (texts: readonly NumberedText[]) => readonly Paragraph[]
  readonly remark: (text: string) => Paragraph
  /** A cell of our own words, of somebody's, or of a row of names; an empty one shows a dash. */
  readonly textCell: (text: string) => Cell
  readonly saidCell: (...said: readonly Said[]) => Cell
  readonly column: (title: string, weight: number, isNumeric?: boolean) => Column
}

export const createLayout = (language: InterfaceLanguage, zone: string): Layout => {
  const passage = (text: string): Passage => ({ text, language, note: null })
  const plain = (text: string, label?: string): Line => ({ label: label ?? null, passage: passage(text) })
  const line = (said: Said, label?: string): Line => ({ label: label ?? null, passage: said[language] })
  const word = (key: ReportTextKey): string => reportTexts[key][language]
  const textCell = (text: string): Cell => [plain(text === '' ? word('none') : text)]
  const heading: Layout['heading'] = (id, level, title) => ({
    kind: 'heading',
    id,
    level,
    numeral: null,
    beginsPage: false,
    title: passage(title),
  })
  const isEmpty = ({ passage: { text, note } }: Line): boolean => text === '' && note === null
  return {
    voice: reportVoice(language, zone),
    word,
    pick: (said) => said[language],
    line,
    plain,
    heading,
    annexHeading: (id, number) => ({
      ...heading(id, 1, `${word('annex')} ${number}. ${word(id)}`),
      beginsPage: true,
    }),
    paragraphs: (texts) => texts.map(({ number, text }) => ({ kind: 'paragraph', number, passage: text[language] })),
    remark: (text) => ({ kind: 'paragraph', number: null, passage: passage(text) }),
    textCell,
    saidCell: (...said) => {
      const lines = said.map((one) => line(one)).filter((one) => !isEmpty(one))
      return lines.length > 0 ? lines : textCell('')
    },
    column: (title, weight, isNumeric = false) => ({ title: passage(title), weight, isNumeric }),
  }
}
