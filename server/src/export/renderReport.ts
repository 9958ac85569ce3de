/** The joint report as a file to hand out, in any of its forms. It records nothing and decides nothing about who may have it. */
import { layOutReport } from '@plenaria/shared/report/layOutReport'
import type { ExportRemarks } from '@plenaria/shared/report/exportState'
import type { ReportCopy } from '@plenaria/shared/report/reportCopy'
import type { ReportDocument } from '@plenaria/shared/report/reportDocument'
import type { ReportFormat } from '@plenaria/shared/workshop/report/reportCommands'
import { docxPages, isPagedSoon } from './docxPages.ts'
import type { Picture } from './drawPictures.ts'
import { type CheckedLogos, ownerOf, printableLogos } from './printableLogos.ts'
import { type DocxMeans, renderDocx } from './renderDocx.ts'
import { renderHtml } from './renderHtml.ts'
import { joinedRemarks, noRemarks, type RenderMeans, type Written } from './rendering.ts'
import { renderJson } from './renderJson.ts'
import { renderMarkdown } from './renderMarkdown.ts'
import { reportArchive } from './reportArchive.ts'
import { reportFileName } from './reportFileName.ts'
import type { ReportForm } from './reportForm.ts'
import { renderReportTable } from './tables/renderReportTable.ts'

export type RenderedReport = Written & {
  readonly contentType: string
  /** ASCII, without anything that a file system or a header could trip over. */
  readonly fileName: string
}

const contentTypes: Readonly<Record<ReportFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  zip: 'application/zip',
}

const encoded = (text: string): Written => ({ body: new TextEncoder().encode(text), remarks: noRemarks })

type LaidOut = { readonly report: ReportDocument; readonly checked: CheckedLogos }

const layOut = async (
  { model, standing }: ReportCopy,
  { language }: ReportForm,
  { canDraw }: RenderMeans,
): Promise<LaidOut> => {
  const report = layOutReport(model, language, standing)
  return { report, checked: await printableLogos(report.logos, canDraw) }
}

const docx = async (copy: ReportCopy, form: ReportForm, means: RenderMeans): Promise<Written> => {
  const { report, checked } = await layOut(copy, form, means)
  const pictures = new Map<string, Picture>()
  for (const block of report.blocks) if (block.kind === 'figure') pictures.set(block.id, await means.drawPicture(block))
  const { logos, unreadable } = checked
  const written = async (pages?: DocxMeans['pages']): Promise<Written> => ({
    body: await renderDocx(report, copy.model.generatedAt.local, { pages, pictures, logos }),
    remarks: { ...noRemarks, isUnpaged: pages === undefined, logos: unreadable },
  })
  if (!means.findsPages || !isPagedSoon(report)) return written()
  await means.tell('paging', 30)
  try {
    return await written(await docxPages())
  } catch (error) {
    process.emitWarning(`A report was written without page numbers in its contents: ${String(error)}`)
    return written()
  }
}

const pdf = async (copy: ReportCopy, form: ReportForm, means: RenderMeans): Promise<Written> => {
  const { report, checked } = await layOut(copy, form, means)
  await means.tell('paging', 30)
  const write = async ({ logos, unreadable }: CheckedLogos): Promise<Written> => {
    const { body, missing } = await means.writePdf(report, copy.model.generatedAt.at, logos)
    return { body, remarks: { ...noRemarks, missing, logos: unreadable } }
  }
  if (checked.logos.length === 0) return write(checked)
  try {
    return await write(checked)
  } catch {
    // The setting of pages reads pictures by itself and may be stricter; whatever else is wrong is said the second time.
    return write({ logos: [], unreadable: [...checked.unreadable, ...checked.logos.map(ownerOf)] })
  }
}

const page = async (copy: ReportCopy, form: ReportForm, means: RenderMeans): Promise<Written> => {
  const { report, checked } = await layOut(copy, form, means)
  const { body } = encoded(renderHtml(report, checked.logos))
  return { body, remarks: { ...noRemarks, logos: checked.unreadable } }
}

/** One form after the other; how far each has come is nothing beside how many there are. */
const archive = async (copy: ReportCopy, means: RenderMeans): Promise<Written> => {
  const remarks: ExportRemarks[] = []
  const quiet = { ...means, tell: async () => undefined }
  const body = await reportArchive(copy, async (form, share) => {
    await means.tell('writing', Math.round(10 + 85 * share))
    const written = await write(copy, form, quiet)
    remarks.push(written.remarks)
    return written.body
  })
  return { body, remarks: joinedRemarks(remarks) }
}

const write = async (copy: ReportCopy, form: ReportForm, means: RenderMeans): Promise<Written> => {
  const { language } = form
  const { model, standing } = copy
  switch (form.format) {
    case 'docx':
      return docx(copy, form, means)
    case 'pdf':
      return pdf(copy, form, means)
    case 'html':
      return page(copy, form, means)
    case 'md':
      return encoded(renderMarkdown(layOutReport(model, language, standing)))
    case 'json':
      return encoded(renderJson(copy))
    case 'csv':
      return encoded(renderReportTable(model, form.table, language))
    case 'zip':
      return archive(copy, means)
  }
}

/** Every form but the tables says which copy it is. */
export const renderReport = async (copy: ReportCopy, form: ReportForm, means: RenderMeans): Promise<RenderedReport> => {
  await means.tell('laying', 15)
  const written = await write(copy, form, means)
  await means.tell('writing', 95)
  return { ...written, contentType: contentTypes[form.format], fileName: reportFileName(copy, form) }
}
