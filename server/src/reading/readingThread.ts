/** The thread that reads one document, and ends. readingThread.mjs leads here. */
import { parentPort, workerData } from 'node:worker_threads'
import { readAgenda } from '@plenaria/shared/conceptNote/readAgenda'
import { readDocument } from './readDocument.ts'

export type ReadingOrder = { readonly name: string; readonly bytes: Uint8Array }

const { name, bytes }: ReadingOrder = workerData
const read = await readDocument(name, bytes)
const found = read.ok ? readAgenda(read.text) : null
if (!read.ok) parentPort?.postMessage(read)
else parentPort?.postMessage(found?.ok ? found : { ok: false, code: 'noAgendaFound' })
