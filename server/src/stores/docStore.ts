/**
 * The port to the durable log of every document. The log is the truth: a document in memory is only its replay.
 * It stores bytes and never looks into them.
 */
import type { DocName } from '@plenaria/shared/docs/docName'

/** One update as it is kept: `personId` is null when the server itself wrote; `at` in epoch milliseconds. */
export type DocUpdate = { readonly body: Uint8Array; readonly personId: string | null; readonly at: number }
export type DocRow = DocUpdate & { readonly seq: number }

/** The whole document as of `seq`; `note` is text that the writer of the snapshot wants back with it. */
export type DocSnapshot = { readonly seq: number; readonly body: Uint8Array; readonly note: string }

/** What a replay needs: the latest snapshot, the rows after it in order, and the sequence they lead to. */
export type LoadedDoc = {
  readonly seq: number
  readonly snapshot: DocSnapshot | null
  readonly rows: readonly DocRow[]
}

/** An update that came after the lock. It never enters the log. */
export type LateUpdate = { readonly body: Uint8Array; readonly personId: string; readonly at: number }

export type DocStore = {
  /**
   * Appends all updates or none, and resolves when they are committed: they outlive this process, and `untilOnDisk` tells when they
   * outlive a loss of power. The sequence of a document begins at 1 and has no gaps, whoever writes. Rejects when the store fails;
   * the caller then knows nothing about the outcome.
   * @returns the sequence of the last update; the head when `updates` is empty
   */
  append(doc: DocName, updates: readonly DocUpdate[]): Promise<number>
  /** Resolves when everything appended before is on disk; rejects when that is not known. */
  untilOnDisk(): Promise<void>
  load(doc: DocName): Promise<LoadedDoc>
  /** The rows after `afterSeq`, in order; with 0 the whole log, for snapshots remove nothing. */
  since(doc: DocName, afterSeq: number): Promise<DocRow[]>
  /** The sequence of the last row, 0 for a document that nobody has written to. */
  head(doc: DocName): Promise<number>
  /** Keeps a snapshot unless there is a later one. Ignored for a document without rows. */
  saveSnapshot(doc: DocName, snapshot: DocSnapshot): Promise<void>
  appendLate(doc: DocName, update: LateUpdate): Promise<void>
  /** The late updates in the order in which they came. */
  late(doc: DocName): Promise<LateUpdate[]>
  /** Removes every document of the workshop with its late updates. */
  deleteWorkshop(workshopId: string): Promise<void>
}
