/** The forms of a report that are not for reading on paper, as steps to measure: tables, everything packed, and the way back in. */
import { interfaceLanguages } from '@plenaria/shared/language'
import { layOutReport } from '@plenaria/shared/report/layOutReport'
import { readReport } from '@plenaria/shared/report/readReport'
import type { ReportModel } from '@plenaria/shared/report/reportModel'
import { reportTables } from '@plenaria/shared/report/reportTables'
import { renderHtml } from '../../export/renderHtml.ts'
import { renderModelJson } from '../../export/renderJson.ts'
import { renderMarkdown } from '../../export/renderMarkdown.ts'
import { renderReportTable } from '../../export/tables/renderReportTable.ts'
import { type NamedFile, zipFiles } from '../../export/zipFiles.ts'

export type Step = { readonly name: string; readonly withinMs: number; readonly run: () => string | Uint8Array | null }

const tablesOf = (model: ReportModel): readonly string[] =>
  reportTables.flatMap((table) => interfaceLanguages.map((language) => renderReportTable(model, table, language)))

/** What the ZIP holds beside Word documents and PDFs, which are measured by themselves. */
const lightFiles = (model: ReportModel): readonly NamedFile[] => {
  const documents = interfaceLanguages.map((language) => layOutReport(model, language))
  const texts = [
    ...documents.flatMap((one) => [renderHtml(one), renderMarkdown(one)]),
    renderModelJson(model),
    ...tablesOf(model),
  ]
  return texts.map((text, at) => ({ path: `${at}.txt`, content: new TextEncoder().encode(text) }))
}

export const formSteps = (model: ReportModel, withinMs: number): readonly Step[] => {
  const json = renderModelJson(model)
  return [
    { name: 'CSV, five tables, both languages', withinMs, run: () => tablesOf(model).join('') },
    // Five forms in one: each of them has the time of one.
    {
      name: 'ZIP without Word and PDF',
      withinMs: 5 * withinMs,
      run: () => zipFiles(lightFiles(model), model.generatedAt.local),
    },
    {
      name: 'reading the JSON back',
      withinMs: 5 * withinMs,
      run: () => {
        readReport(json)
        return null
      },
    },
  ]
}
