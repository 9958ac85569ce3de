/** Documents as people and attackers send them: an agenda from every kind, and one clear refusal for everything else. */
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readingLimits } from './documentText.ts'
import { readAgendaFile } from './readAgendaFile.ts'
import { picturePdf, sampleDocx, samplePdf, sampleXlsx } from './testing/sampleDocuments.ts'

const rows = [
  ['09:00', '09:10', 'Opening remarks', ['Secretariat A']],
  ['09:10', '09:40', 'Panel of countries', ['Secretariat B']],
  ['09:40', '10:00', 'Closing', ['Secretariat A']],
]
const text =
  '5 March 2024\nTime\tActivity\tCoordinator\n09:00-09:10\tOpening remarks\tSecretariat A\n09:10-09:40\tPanel of countries\tSecretariat B\n09:40-10:00\tClosing\tSecretariat A'
const utf16 = (words: string) => new Uint8Array([0xff, 0xfe, ...new Uint8Array(Buffer.from(words, 'utf16le'))])
const csv = text.replaceAll('\t', ';')

const read = async (name: string, bytes: Uint8Array) => {
  const answer = await readAgendaFile(name, bytes)
  if (!answer.ok) return answer.refusal.code
  return answer.draft.sittings.flatMap(({ segments }) =>
    segments.map(({ start, end, title, coordinators }) => [start, end, title, coordinators]),
  )
}

describe('an agenda is read from', () => {
  test.each([
    ['a Word document', 'note.docx', () => sampleDocx()],
    ['a PDF', 'note.pdf', () => samplePdf()],
    ['a workbook', 'note.xlsx', () => sampleXlsx()],
    ['a table with semicolons', 'note.csv', async () => strToU8(csv)],
    ['plain text', 'note.txt', async () => strToU8(text)],
    ['text of another encoding', 'note.txt', async () => utf16(text)],
    ['forty pages of Word', 'long.docx', () => sampleDocx(240)],
    ['forty pages of PDF', 'long.pdf', () => samplePdf(40)],
    ['a document under a false name', 'note.doc', () => sampleDocx()],
  ])('%s', async (_, name, make) => {
    expect(await read(name, await make())).toEqual(rows)
  })

  test('what an office writes in Latin letters keeps its accents', async () => {
    const latin = new Uint8Array(Buffer.from('9:00-9:10 Sesi\u00f3n de apertura\n9:10-9:20 Panel', 'latin1'))
    expect(await read('nota.txt', latin)).toEqual([
      ['09:00', '09:10', 'Sesión de apertura', []],
      ['09:10', '09:20', 'Panel', []],
    ])
  })
})

const archive = (files: Record<string, Uint8Array>) => zipSync(files, { level: 9 })
const word = { 'word/document.xml': strToU8('<w:document/>') }

describe('one clear sentence, and no harm, from', () => {
  test.each([
    ['an empty file', 'a.docx', async () => new Uint8Array(), 'emptyFile'],
    ['a program', 'a.docx', async () => new Uint8Array([0x4d, 0x5a, 0, 0, 1, 2]), 'unknownDocument'],
    [
      'a document with macros',
      'a.docx',
      async () => archive({ ...word, 'word/vbaProject.bin': strToU8('x') }),
      'macroDocument',
    ],
    [
      'a document with a password',
      'a.docx',
      async () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
      'lockedDocument',
    ],
    [
      'an old binary document',
      'a.doc',
      async () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
      'unknownDocument',
    ],
    ['half a document', 'a.docx', async () => (await sampleDocx()).subarray(0, 2_000), 'damagedDocument'],
    ['half a PDF', 'a.pdf', async () => strToU8('%PDF-1.7\n1 0 obj\n<<'), 'damagedDocument'],
    ['an archive of something else', 'a.zip', async () => archive({ 'a.txt': strToU8('x') }), 'unknownDocument'],
    ['pictures alone', 'a.pdf', picturePdf, 'picturesOnly'],
    ['a Word document that is none inside', 'a.docx', async () => archive(word), 'damagedDocument'],
    ['a text without times', 'a.txt', async () => strToU8('The delegates spoke at length.'), 'noAgendaFound'],
    ['a hundred megabytes', 'a.txt', async () => new Uint8Array(100 * 1024 * 1024).fill(97), 'tooLarge'],
  ])('%s', async (_, name, make, code) => {
    expect(await read(name, await make())).toBe(code)
  })

  test('a zip bomb, without being unpacked', async () => {
    const zeros = new Uint8Array(60 * 1024 * 1024)
    const bomb = archive({
      ...word,
      'word/a.xml': zeros,
      'word/b.xml': zeros,
      'word/c.xml': zeros,
      'word/d.xml': zeros,
    })
    expect(bomb.length).toBeLessThan(readingLimits.bytes)
    expect(await read('bomb.docx', bomb)).toBe('swollenDocument')
  })
})
