/** What a document is, by its content: a name says what somebody meant, the first bytes what it is. */
import type { RefusalCode } from '@plenaria/shared/workshop/refusals'
import { unzipSync } from 'fflate'
import { readingLimits } from './documentText.ts'

export type DocumentKind = 'docx' | 'xlsx' | 'pdf' | 'csv' | 'text'
export type Judged = { ok: true; kind: DocumentKind } | { ok: false; code: RefusalCode }

const refused = (code: RefusalCode): Judged => ({ ok: false, code })
const begins = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte)

/** Reads the list of what is inside without unpacking it, and adds up what it would become. */
const judgeZip = (bytes: Uint8Array): Judged => {
  const names: string[] = []
  let unpacked = 0
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name)
        unpacked += originalSize
        return false
      },
    })
  } catch {
    return refused('damagedDocument')
  }
  if (unpacked > readingLimits.unpacked || names.length > readingLimits.entries) return refused('swollenDocument')
  if (names.some((name) => /vbaProject/i.test(name))) return refused('macroDocument')
  if (names.includes('word/document.xml')) return { ok: true, kind: 'docx' }
  if (names.includes('xl/workbook.xml')) return { ok: true, kind: 'xlsx' }
  return refused('unknownDocument')
}

const isText = (bytes: Uint8Array): boolean => {
  if (begins(bytes, [0xff, 0xfe]) || begins(bytes, [0xfe, 0xff])) return true
  return !bytes.subarray(0, 8_000).includes(0)
}

/** @param name the file's name; for pasted text a name that ends in `.txt` */
export const documentKind = (name: string, bytes: Uint8Array): Judged => {
  if (bytes.length === 0) return refused('emptyFile')
  if (bytes.length > readingLimits.bytes) return refused('tooLarge')
  if (begins(bytes, [0x50, 0x4b])) return judgeZip(bytes)
  if (begins(bytes, [0x25, 0x50, 0x44, 0x46])) return { ok: true, kind: 'pdf' }
  // The old binary format of Office; a new document with a password comes in the same wrapping.
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return refused(
      /\.(?:doc|xls|ppt)x?m$/i.test(name) ? 'macroDocument' : /x$/i.test(name) ? 'lockedDocument' : 'unknownDocument',
    )
  if (!isText(bytes)) return refused('unknownDocument')
  return { ok: true, kind: /\.csv$/i.test(name) ? 'csv' : 'text' }
}
