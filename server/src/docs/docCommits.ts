/** Takes updates into the log and then into the replica, never the other way round. Called in turns, one at a time. */
import type { DocName } from '@plenaria/shared/docs/docName'
import type { DocRow, DocStore, DocUpdate } from '../stores/docStore.ts'
import type { DocLog } from './docLog.ts'
import type { DocMember } from './docMember.ts'
import type { DocReplica } from './docReplica.ts'

/** An update to commit; `by` is the connection it came from, which already has it. */
export type Written = DocUpdate & { readonly by: DocMember | null }

export type DocCommits = {
  /**
   * Appends and applies. Rejects when the store fails; the replica is then no longer to be trusted.
   * @returns `onDisk` resolves when all of it, and all before, is on disk, and rejects when that is not known
   */
  commit(written: readonly Written[]): Promise<{ readonly onDisk: Promise<void> }>
  /** Applies what other servers have committed since; true when there was anything. */
  catchUp(): Promise<boolean>
  /** Saves a snapshot of everything committed; a failure only makes the next load slower. */
  saveSnapshot(): Promise<void>
}

export const createDocCommits = (parts: {
  name: DocName
  store: DocStore
  replica: DocReplica
  log: DocLog
  snapshotSeq: number
  rowsPerSnapshot: number
}): DocCommits => {
  const { name, store, replica, log, rowsPerSnapshot } = parts
  let snapshotSeq = parts.snapshotSeq

  const rowsOf = async (
    written: readonly Written[],
    last: number,
  ): Promise<(Pick<DocRow, 'seq' | 'body'> & { by: DocMember | null })[]> => {
    const first = last - written.length + 1
    if (first === replica.seq() + 1) return written.map(({ body, by }, index) => ({ seq: first + index, body, by }))
    // Another server has written in between: the log tells what we missed, and holds our own rows too.
    return (await store.since(name, replica.seq())).map(({ seq, body }) => ({ seq, body, by: null }))
  }

  const untilOnDisk = (): Promise<void> => {
    const onDisk = store.untilOnDisk()
    // Whoever waits for it hears of a failure, which may be a little later.
    onDisk.catch(() => undefined)
    return onDisk
  }

  const commits: DocCommits = {
    async commit(written) {
      if (written.length === 0) return { onDisk: untilOnDisk() }
      const last = await store.append(
        name,
        written.map(({ body, personId, at }) => ({ body, personId, at })),
      )
      const rows = await rowsOf(written, last)
      // Applying shows it to everybody. Waking the thread that waits for the disk would hold them all up, so it comes after.
      for (const row of rows) replica.apply(row, row.by)
      const onDisk = untilOnDisk()
      if (replica.seq() - snapshotSeq >= rowsPerSnapshot) await commits.saveSnapshot()
      return { onDisk }
    },
    async catchUp() {
      if ((await store.head(name)) === replica.seq()) return false
      for (const row of await store.since(name, replica.seq())) replica.apply(row, null)
      return true
    },
    async saveSnapshot() {
      if (replica.seq() === snapshotSeq) return
      const snapshot = replica.snapshot()
      try {
        await store.saveSnapshot(name, snapshot)
        snapshotSeq = snapshot.seq
      } catch (error) {
        log.warn({ doc: name, error }, 'snapshot not saved')
      }
    },
  }
  return commits
}
