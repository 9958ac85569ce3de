/** A document of any of the kinds that notes come in, as text. Judged by its content before anything of it is unpacked; each reader is loaded when it is needed. */
import { documentKind } from './documentKind.ts'
import { type DocumentText, noText, text } from './documentText.ts'
import { decodeText } from './readText.ts'

export const readDocument = async (name: string, bytes: Uint8Array): Promise<DocumentText> => {
  const judged = documentKind(name, bytes)
  if (!judged.ok) return noText(judged.code)
  switch (judged.kind) {
    case 'docx':
      return (await import('./readDocx.ts')).readDocx(bytes)
    case 'pdf':
      return (await import('./readPdf.ts')).readPdf(bytes)
    case 'xlsx':
      return (await import('./readSheet.ts')).readXlsxSheet(bytes)
    case 'csv':
      return (await import('./readSheet.ts')).readCsv(decodeText(bytes))
    case 'text':
      return text(decodeText(bytes))
  }
}
