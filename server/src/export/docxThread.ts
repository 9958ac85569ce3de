/** The thread that writes one Word document with the page numbers of its contents, and ends. docxThread.mjs leads here. */
import { parentPort, workerData } from 'node:worker_threads'
import type { ReportDocument } from '@plenaria/shared/report/reportDocument'
import { estimatePageNumbersWith } from 'docx/layout'
import { renderDocx } from './renderDocx.ts'

export type DocxOrder = { readonly report: ReportDocument; readonly madeAt: string }

const { report, madeAt }: DocxOrder = workerData
parentPort?.postMessage(await renderDocx(report, madeAt, estimatePageNumbersWith({ guess: true })))
