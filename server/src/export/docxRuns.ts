/** Writes passages as runs of a Word document, each in its own language. It knows nothing of paragraphs or styles. */
import type { InterfaceLanguage } from '@plenaria/shared/language'
import { letterLabel } from '@plenaria/shared/report/letters'
import { linesOf, type Passage, type PassageLine, type Run } from '@plenaria/shared/report/passage'
import type { Line } from '@plenaria/shared/report/reportDocument'
import { ExternalHyperlink, type ParagraphChild, TextRun } from 'docx'

/** Proofing languages as Word names them. */
export const proofingLanguages: Readonly<Record<InterfaceLanguage, string>> = { es: 'es-ES', en: 'en-US' }

/** Language marks only where the words are not in the language of the document: a null language is not proofread. */
const marksOf = (passage: Passage, language: InterfaceLanguage) => {
  if (passage.language === null) return { noProof: true }
  if (passage.language === language) return {}
  const known = passage.language === 'es' || passage.language === 'en' ? proofingLanguages[passage.language] : null
  return { language: { value: known ?? passage.language } }
}

const wordsRun = ({ text, strong, link }: Run, marks: ReturnType<typeof marksOf>): ParagraphChild => {
  const look = { text, ...marks, ...(strong ? { bold: true } : {}) }
  return link === null
    ? new TextRun(look)
    : new ExternalHyperlink({ link, children: [new TextRun({ ...look, style: 'Hyperlink' })] })
}

export const noteRuns = ({ note }: Passage): readonly ParagraphChild[] =>
  note === null ? [] : [new TextRun({ text: `${note} `, italics: true })]

/** The words of one line, without its letter. */
export const wordRuns = (
  { runs }: PassageLine,
  passage: Passage,
  language: InterfaceLanguage,
): readonly ParagraphChild[] => runs.map((run) => wordsRun(run, marksOf(passage, language)))

/** The words line by line, letters typed out: Word ignores line ends inside a run. */
export const passageRuns = (passage: Passage, language: InterfaceLanguage): readonly ParagraphChild[] => [
  ...noteRuns(passage),
  ...linesOf(passage).flatMap((line, index) => [
    ...(index > 0 ? [new TextRun({ break: 1 })] : []),
    ...(line.letter === null ? [] : [new TextRun(`${letterLabel(line.letter, language)} `)]),
    ...wordRuns(line, passage, language),
  ]),
]

export const lineRuns = ({ label, passage }: Line, language: InterfaceLanguage): readonly ParagraphChild[] => [
  ...(label === null ? [] : [new TextRun({ text: `${label} `, bold: true })]),
  ...passageRuns(passage, language),
]
