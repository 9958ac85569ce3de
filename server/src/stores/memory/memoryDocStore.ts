/** Keeps document logs in memory, for tests and trials. Nothing survives the process. */
import { type DocName, formatDocName } from '@plenaria/shared/docs/docName'
import type { DocRow, DocSnapshot, DocStore, LateUpdate } from '../docStore.ts'

type Log = { workshopId: string; rows: DocRow[]; snapshot: DocSnapshot | null; late: LateUpdate[] }

export const createMemoryDocStore = (): DocStore => {
  const logs = new Map<string, Log>()
  const logOf = (doc: DocName): Log => {
    const key = formatDocName(doc)
    const log = logs.get(key) ?? { workshopId: doc.workshopId, rows: [], snapshot: null, late: [] }
    logs.set(key, log)
    return log
  }
  return {
    async append(doc, updates) {
      const { rows } = logOf(doc)
      for (const update of updates) rows.push({ ...update, seq: rows.length + 1 })
      return rows.length
    },
    async untilOnDisk() {},
    async load(doc) {
      const { rows, snapshot } = logOf(doc)
      return { seq: rows.length, snapshot, rows: rows.slice(snapshot?.seq ?? 0) }
    },
    async since(doc, afterSeq) {
      return logOf(doc).rows.slice(afterSeq)
    },
    async head(doc) {
      return logOf(doc).rows.length
    },
    async saveSnapshot(doc, snapshot) {
      const log = logOf(doc)
      if (log.rows.length > 0 && snapshot.seq > (log.snapshot?.seq ?? 0)) log.snapshot = snapshot
    },
    async appendLate(doc, update) {
      logOf(doc).late.push(update)
    },
    async late(doc) {
      return [...logOf(doc).late]
    },
    async deleteWorkshop(workshopId) {
      for (const [key, log] of logs) if (log.workshopId === workshopId) logs.delete(key)
    },
  }
}
