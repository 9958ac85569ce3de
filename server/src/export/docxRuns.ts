/** Writes passages as runs of a Word document, each in its own language. It knows nothing of paragraphs or styles. */
import type { InterfaceLanguage } from '@plenaria/shared/language'
import type { Passage } from '@plenaria/shared/report/passage'
import type { Line } from '@plenaria/shared/report/reportDocument'
import { TextRun } from 'docx'

/** Proofing languages as Word names them. */
export const proofingLanguages: Readonly<Record<InterfaceLanguage, string>> = { es: 'es-ES', en: 'en-US' }

/** Language marks only where the words are not in the language of the document: a null language is not proofread. */
const marksOf = (passage: Passage, language: InterfaceLanguage) => {
  if (passage.language === null) return { noProof: true }
  if (passage.language === language) return {}
  const known = passage.language === 'es' || passage.language === 'en' ? proofingLanguages[passage.language] : null
  return { language: { value: known ?? passage.language } }
}

/** The words line by line: Word ignores line ends inside a run. */
export const passageRuns = (passage: Passage, language: InterfaceLanguage): readonly TextRun[] => {
  const marks = marksOf(passage, language)
  const note = passage.note === null ? [] : [new TextRun({ text: `${passage.note} `, italics: true })]
  const words = passage.text
    .split('\n')
    .map((text, index) => new TextRun({ text, ...marks, ...(index > 0 ? { break: 1 } : {}) }))
  return [...note, ...words]
}

export const lineRuns = ({ label, passage }: Line, language: InterfaceLanguage): readonly TextRun[] => [
  ...(label === null ? [] : [new TextRun({ text: `${label} `, bold: true })]),
  ...passageRuns(passage, language),
]
