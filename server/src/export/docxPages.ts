/** Finds the pages of a Word document's headings, where that is a matter of seconds. */
import type { ReportDocument } from '@plenaria/shared/report/reportDocument'
import type { IPropertiesOptions } from 'docx'

/** Beyond these the time for finding line breaks grows out of hand; real reports stay far below. In characters, marks of the layout included. */
const longestWord = 500
const longestText = 1_000_000

export const isPagedSoon = ({ title, cover, blocks }: ReportDocument): boolean => {
  const everything = JSON.stringify([title, cover, blocks])
  return everything.length <= longestText && everything.split(/[\s"]|\\n/).every(({ length }) => length <= longestWord)
}

export const docxPages = async (): Promise<IPropertiesOptions['pageNumbers']> =>
  (await import('docx/layout')).estimatePageNumbersWith({ guess: true })
