/** What reading a document gives: its text, a row of a table a line with tabs between its cells, or why there is none. */
import type { RefusalCode } from '@plenaria/shared/workshop/refusals'

export type DocumentText = { ok: true; text: string } | { ok: false; code: RefusalCode }

export const readingLimits = {
  /** Of the file as it comes. */
  bytes: 20 * 1024 * 1024,
  /** Of everything in it when it is unpacked: a document of hundreds of pages stays far below. */
  unpacked: 200 * 1024 * 1024,
  entries: 5_000,
  pages: 500,
  characters: 2_000_000,
  /** Milliseconds. */
  time: 20_000,
  memoryMb: 512,
} as const

export const noText = (code: RefusalCode): DocumentText => ({ ok: false, code })
export const text = (content: string): DocumentText => ({ ok: true, text: content.slice(0, readingLimits.characters) })
