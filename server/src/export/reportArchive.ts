/** Everything of a report in one ZIP: each form in both languages, the tables, the model with its schema, and a note. */
import { interfaceLanguages } from '@plenaria/shared/language'
import { reportJsonSchema } from '@plenaria/shared/report/reportJsonSchema'
import type { ReportCopy } from '@plenaria/shared/report/reportCopy'
import { reportTables } from '@plenaria/shared/report/reportTables'
import { reportFormats } from '@plenaria/shared/workshop/report/reportCommands'
import { archiveReadme } from './archiveReadme.ts'
import { reportFileName } from './reportFileName.ts'
import type { ReportForm } from './reportForm.ts'
import { type NamedFile, zipFiles } from './zipFiles.ts'

/** Every form but the archive itself; one of each language where the form has one. */
const forms: readonly ReportForm[] = reportFormats.flatMap((format): ReportForm[] => {
  if (format === 'zip') return []
  if (format === 'json') return [{ format, language: 'es' }]
  if (format === 'csv')
    return reportTables.flatMap((table) => interfaceLanguages.map((language) => ({ format, language, table })))
  return interfaceLanguages.map((language) => ({ format, language }))
})

const endings = { 'image/png': 'png', 'image/jpeg': 'jpg' } as const

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text)

/** @param write renders one form of this report; `share` of the forms is written before it */
export const reportArchive = async (
  copy: ReportCopy,
  write: (form: ReportForm, share: number) => Promise<Uint8Array>,
): Promise<Uint8Array> => {
  const files: NamedFile[] = []
  // One after the other: setting pages takes memory, and the machine has other work.
  for (const [at, form] of forms.entries()) {
    const name = reportFileName(copy, form)
    files.push({ path: form.format === 'csv' ? `tables/${name}` : name, content: await write(form, at / forms.length) })
  }
  for (const { id, logo } of copy.model.cover.platforms)
    if (logo && logo.content !== null)
      files.push({ path: `logos/${id}.${endings[logo.type]}`, content: Buffer.from(logo.content, 'base64') })
  const schema = encoded(`${JSON.stringify(reportJsonSchema, null, 2)}\n`)
  const all = [...files, { path: 'report.schema.json', content: schema }]
  const readme = encoded(archiveReadme(copy, all))
  return zipFiles([{ path: 'README.txt', content: readme }, ...all], copy.model.generatedAt.local)
}
