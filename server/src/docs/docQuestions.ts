/** What the engine may ask and do about documents without a connection. Every answer comes after what was received. */
import type { DocName } from '@plenaria/shared/docs/docName'
import type * as Y from 'yjs'
import type { DocStore } from '../stores/docStore.ts'
import { docAuthors } from './docAuthors.ts'
import type { CurrentDoc } from './docReplica.ts'
import type { DocRooms } from './docRooms.ts'
import { itemHistory, type ItemVersion } from './itemHistory.ts'
import { type LateContribution, lateContributions } from './lateContributions.ts'

export type DocQuestions = {
  /** The document as it is when everything received so far is committed. */
  read(doc: DocName): Promise<CurrentDoc>
  /** Runs the task while nothing is committed to the document; it must use `current` and not ask this doc anything. */
  hold<Result>(doc: DocName, task: (current: CurrentDoc) => Promise<Result> | Result): Promise<Result>
  /** Changes the document on the server's behalf; resolves with the head's sequence when it is on disk. */
  write(doc: DocName, change: (doc: Y.Doc) => void): Promise<number>
  /** Who wrote in each item, from the whole log. */
  authors(doc: DocName): Promise<Record<string, string[]>>
  lateContributions(doc: DocName): Promise<LateContribution[]>
  /** How an item, or with null every item, came to its words; from the whole log. */
  history(doc: DocName, itemId: string | null): Promise<ItemVersion[]>
  /** Takes over what other servers have committed to the documents that are open here. */
  catchUp(): Promise<void>
}

export const createDocQuestions = (rooms: DocRooms, docStore: DocStore): DocQuestions => ({
  read: (doc) => rooms.use(doc, (room) => room.hold((current) => current)),
  hold: (doc, task) => rooms.use(doc, (room) => room.hold(task)),
  write: (doc, change) => rooms.use(doc, (room) => room.write(change)),
  authors: (doc) => rooms.use(doc, (room) => room.hold(async () => docAuthors(await docStore.since(doc, 0)))),
  lateContributions: (doc) =>
    rooms.use(doc, (room) => room.hold(async (_, yDoc) => lateContributions(yDoc, await docStore.late(doc)))),
  async history(doc, itemId) {
    // What was received is on disk then; the replay itself keeps nobody waiting.
    await rooms.use(doc, (room) => room.hold(() => null))
    return itemHistory(await docStore.since(doc, 0), itemId)
  },
  async catchUp() {
    for (const room of await rooms.open()) await room.catchUp()
  },
})
