/** The joint report as a file to hand out, in any of its forms. It records nothing and decides nothing about who may have it. */
import type { InterfaceLanguage } from '@plenaria/shared/language'
import { layOutReport } from '@plenaria/shared/report/layOutReport'
import type { ReportModel } from '@plenaria/shared/report/reportModel'
import type { ReportFormat } from '@plenaria/shared/workshop/report/reportCommands'
import { renderDocxInThread } from './renderDocxInThread.ts'
import { renderHtml } from './renderHtml.ts'
import { renderJson } from './renderJson.ts'
import { renderMarkdown } from './renderMarkdown.ts'
import { reportFileName } from './reportFileName.ts'

export type RenderedReport = {
  readonly body: Uint8Array
  readonly contentType: string
  /** ASCII, without anything that a file system or a header could trip over. */
  readonly fileName: string
}

const contentTypes: Readonly<Record<ReportFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  json: 'application/json; charset=utf-8',
}

const bodyOf = (
  model: ReportModel,
  format: ReportFormat,
  language: InterfaceLanguage,
): string | Promise<Uint8Array> => {
  switch (format) {
    case 'docx':
      return renderDocxInThread(layOutReport(model, language), model.generatedAt.local)
    case 'html':
      return renderHtml(layOutReport(model, language))
    case 'md':
      return renderMarkdown(layOutReport(model, language))
    case 'json':
      return renderJson(model)
  }
}

/** @param language of the printed forms; JSON always holds both languages */
export const renderReport = async (
  model: ReportModel,
  format: ReportFormat,
  language: InterfaceLanguage,
): Promise<RenderedReport> => {
  const body = await bodyOf(model, format, language)
  return {
    body: typeof body === 'string' ? new TextEncoder().encode(body) : body,
    contentType: contentTypes[format],
    fileName: reportFileName(model, format, language),
  }
}
