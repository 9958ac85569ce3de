/** Word documents: paragraphs as lines, a row of a table as one line with tabs. Pictures are left alone. */
import mammoth from 'mammoth'
import { type DocumentText, noText, text } from './documentText.ts'

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' }

const plain = (html: string): string =>
  html.replaceAll(/<[^>]*>/g, '').replaceAll(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => entities[name] ?? '')

/** Inside a cell a new paragraph is a point; between cells stands a tab. */
const rowText = (row: string): string =>
  [...row.matchAll(/<t[dh][^>]*>([\s\S]*?)<\/t[dh]>/g)]
    .map(([, cell = '']) =>
      plain(
        cell
          .replaceAll(/<li>/g, ' • ')
          .replaceAll(/<\/(?:p|li|h\d)>\s*<(?:p|h\d)[^>]*>/g, ' • ')
          .replaceAll(/<br\s*\/?>/g, ' '),
      )
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
    .join('\t')

/** Mammoth's own HTML, which is regular: one element after another, tables not nested in paragraphs. */
const linesOf = (html: string): string =>
  html
    .replaceAll(/<tr[^>]*>([\s\S]*?)<\/tr>/g, (_, row: string) => `\n${rowText(row)}\n`)
    .replaceAll(/<br\s*\/?>/g, '\n')
    .replaceAll(/<li>/g, '\n• ')
    .replaceAll(/<\/(?:p|h\d|li|table)>/g, '\n')

export const readDocx = async (bytes: Uint8Array): Promise<DocumentText> => {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    )
    return text(plain(linesOf(value)))
  } catch {
    return noText('damagedDocument')
  }
}
