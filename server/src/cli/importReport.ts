/** `import FILE`: takes in a report that another installation exported as JSON. */
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { largestReportFile } from '@plenaria/shared/report/readReport'
import type { Config } from '../config.ts'
import type { ImportedReport } from '../stores/registry.ts'
import { CommandFailed, withOperator } from './operator.ts'

export type Imported = {
  readonly report: ImportedReport
  readonly isNew: boolean
  readonly page: string
}

const bytesOf = async (file: string): Promise<Uint8Array> => {
  try {
    const { size } = await stat(file)
    if (size > largestReportFile) throw new CommandFailed(`${file} is larger than 64 MB, which no report is.`)
    return await readFile(file)
  } catch (error) {
    if (error instanceof CommandFailed) throw error
    throw new CommandFailed(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** @throws CommandFailed saying what is wrong with the file, and where in it */
export const importReport = async (config: Config, file: string): Promise<Imported> => {
  const bytes = await bytesOf(file)
  return withOperator(config, async ({ upload }) => {
    const answer = await upload<Omit<Imported, 'page'>>(
      `/api/reports?name=${encodeURIComponent(basename(file))}`,
      bytes,
    )
    return { ...answer, page: `/home/reports/${answer.report.id}` }
  })
}
