/** What the engine may ask and do about documents without a connection. Every answer comes after what was received. */
import type { DocName } from '@plenaria/shared/docs/docName'
import type * as Y from 'yjs'
import type { DocRow, DocStore } from '../stores/docStore.ts'
import { docAuthors } from './docAuthors.ts'
import type { CurrentDoc } from './docReplica.ts'
import type { DocRooms } from './docRooms.ts'
import { type History, type HistoryAsked, itemHistory } from './itemHistory.ts'
import { type LateContribution, lateContributions } from './lateContributions.ts'
import { type SentThread, sentThreads } from './sentThreads.ts'

export type DocQuestions = {
  /** The document as it is when everything received so far is committed. */
  read(doc: DocName): Promise<CurrentDoc>
  /** Runs the task while nothing is committed to the document; it must use `current` and not ask this doc anything. */
  hold<Result>(doc: DocName, task: (current: CurrentDoc) => Promise<Result> | Result): Promise<Result>
  /**
   * Changes the document on the server's behalf, or in the name of a person who asked for it; resolves with the head's
   * sequence when it is on disk.
   */
  write(doc: DocName, change: (doc: Y.Doc) => void, personId?: string): Promise<number>
  /** Who wrote in each item, from the whole log. */
  authors(doc: DocName): Promise<Record<string, string[]>>
  lateContributions(doc: DocName): Promise<LateContribution[]>
  /** How items came to their words; from the whole log. */
  history(doc: DocName, asked: HistoryAsked): Promise<History>
  /** The talk about an item, or with null about every item, with whoever the log says has sent it. */
  threads(doc: DocName, itemId: string | null): Promise<SentThread[]>
  /** Takes over what other servers have committed to the documents that are open here. */
  catchUp(): Promise<void>
}

export const createDocQuestions = (rooms: DocRooms, docStore: DocStore): DocQuestions => {
  const wholeLog = async (doc: DocName): Promise<readonly DocRow[]> => {
    // What was received is on disk then; the replay itself keeps nobody waiting.
    await rooms.use(doc, (room) => room.hold(() => null))
    return docStore.since(doc, 0)
  }
  return {
    read: (doc) => rooms.use(doc, (room) => room.hold((current) => current)),
    hold: (doc, task) => rooms.use(doc, (room) => room.hold(task)),
    write: (doc, change, personId) => rooms.use(doc, (room) => room.write(change, personId)),
    authors: (doc) => rooms.use(doc, (room) => room.hold(async () => docAuthors(await docStore.since(doc, 0)))),
    lateContributions: (doc) =>
      rooms.use(doc, (room) => room.hold(async (_, yDoc) => lateContributions(yDoc, await docStore.late(doc)))),
    history: async (doc, asked) => itemHistory(await wholeLog(doc), asked),
    threads: async (doc, itemId) =>
      sentThreads(await wholeLog(doc)).filter((thread) => itemId === null || thread.itemId === itemId),
    async catchUp() {
      for (const room of await rooms.open()) await room.catchUp()
    },
  }
}
