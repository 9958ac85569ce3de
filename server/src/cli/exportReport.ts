/** `export ID`: one form of a report, of a workshop or of an imported report, as a file or on standard output. */
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { interfaceLanguages } from '@plenaria/shared/language'
import { reportTables } from '@plenaria/shared/report/reportTables'
import { reportFormats } from '@plenaria/shared/workshop/report/reportCommands'
import type { Config } from '../config.ts'
import { type ReportForm, reportFormSchema } from '../export/reportForm.ts'
import { CommandFailed, withOperator } from './operator.ts'

export type ExportOptions = {
  readonly format: string
  readonly lang: string
  readonly table?: string
  /** An absolute path; standard output without it. */
  readonly output: string | null
}

const oneOf = (option: string, value: string | undefined, allowed: readonly string[]): string => {
  if (value !== undefined && allowed.includes(value)) return value
  const list = `${allowed.slice(0, -1).join(', ')} or ${allowed.at(-1)}`
  throw new CommandFailed(`${option} takes ${list}${value === undefined ? '' : `, not ${JSON.stringify(value)}`}.`)
}

const formOf = ({ format, lang, table }: ExportOptions): ReportForm => {
  oneOf('--format', format, reportFormats)
  oneOf('--lang', lang, interfaceLanguages)
  if (format === 'csv') oneOf('--table', table, reportTables)
  else if (table !== undefined) throw new CommandFailed('--table goes with --format csv alone.')
  return reportFormSchema.parse({ format, language: lang, table })
}

/** Imported reports are named by the SHA-256 of their content. */
const isImported = (id: string): boolean => /^[0-9a-f]{64}$/.test(id)

const addressOf = (id: string, form: ReportForm): string => {
  const base = isImported(id) ? `/api/reports/${id}` : `/api/workshops/${encodeURIComponent(id)}`
  const table = form.format === 'csv' ? `&table=${form.table}` : ''
  return `${base}/report.${form.format}?language=${form.language}${table}`
}

const writeOut = async (body: Uint8Array): Promise<void> => {
  if (!process.stdout.write(body)) await once(process.stdout, 'drain')
}

/** @throws CommandFailed with one line that says what to do */
export const exportReport = async (config: Config, id: string, options: ExportOptions): Promise<void> => {
  const address = addressOf(id, formOf(options))
  const body = await withOperator(config, ({ download }) => download(address))
  const { output } = options
  if (output === null) return writeOut(body)
  await writeFile(output, body).catch((error: unknown) => {
    throw new CommandFailed(`${output} cannot be written: ${error instanceof Error ? error.message : String(error)}`)
  })
}
