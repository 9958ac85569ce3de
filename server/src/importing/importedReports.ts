/** Reports that were imported: kept as they came, under the hash of their content, until somebody deletes them. */
import { type Refusal, refuse } from '@plenaria/shared/workshop/refusals'
import type { FileStore } from '../stores/fileStore.ts'
import type { ImportedReport, Registry } from '../stores/registry.ts'
import { readReportFile } from './readReportFile.ts'

/** No workshop has this id: theirs are ten hexadecimal digits. */
const SHELF = 'imported-reports'
const MOST = 200

export type ImportedReports = {
  /** @param origin the name of the file. The same report again stays as it is. */
  readonly add: (
    bytes: Uint8Array,
    origin: string,
  ) => Promise<{ ok: true; report: ImportedReport; isNew: boolean } | { ok: false; refusal: Refusal }>
  /** The latest first. */
  readonly list: () => Promise<readonly ImportedReport[]>
  /** Null when there is none. */
  readonly find: (id: string) => Promise<ImportedReport | null>
  /** As the JSON form writes it: whoever only passes it on need not parse it. Null when there is none. */
  readonly content: (id: string) => Promise<Uint8Array | null>
  /** @returns false when there is none */
  readonly remove: (id: string) => Promise<boolean>
}

export const createImportedReports = (ports: {
  registry: Registry
  fileStore: FileStore
  now: () => number
}): ImportedReports => {
  const { registry, fileStore, now } = ports
  const find = async (id: string) => (await registry.importedReports()).find((one) => one.id === id) ?? null
  return {
    add: async (bytes, origin) => {
      const answer = await readReportFile(bytes)
      if (!answer.ok) return answer
      const { content, ...words } = answer.report
      const known = await find(words.id)
      if (known) return { ok: true, report: known, isNew: false }
      if ((await registry.importedReports()).length >= MOST) return refuse('reportsFull')
      const report: ImportedReport = { ...words, origin, size: content.length, importedAt: now() }
      const file = { id: report.id, name: origin, size: report.size, by: null, at: report.importedAt }
      // First the content, then the entry: an entry without content would be a report that cannot be read.
      await fileStore.put(SHELF, file, content)
      await registry.addImportedReport(report)
      return { ok: true, report, isNew: true }
    },
    list: async () => (await registry.importedReports()).toReversed(),
    find,
    content: async (id) => ((await find(id)) ? ((await fileStore.read(SHELF, id))?.content ?? null) : null),
    remove: async (id) => {
      const report = await find(id)
      if (!report) return false
      await registry.removeImportedReport(id)
      await fileStore.remove(SHELF, id)
      return true
    },
  }
}
