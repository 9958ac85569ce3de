/** The documents that are open in this process: each is loaded once, and put away when nobody has used it for a while. */
import { type DocName, formatDocName } from '@plenaria/shared/docs/docName'
import { docClose } from '@plenaria/shared/docs/docWire'
import { DocRoom, type DocRoomParts } from './docRoom.ts'

type Entry = { readonly room: Promise<DocRoom>; users: number; idle: NodeJS.Timeout | null }

export type DocRoomsParts = Omit<DocRoomParts, 'onFailed'> & { readonly onStoreFailure: () => void }

export class DocRooms {
  readonly #parts: DocRoomsParts
  readonly #entries = new Map<string, Entry>()

  constructor(parts: DocRoomsParts) {
    this.#parts = parts
  }

  /**
   * Opens the document and keeps it open until `release` is called, once.
   * @throws when it cannot be loaded
   */
  async acquire(name: DocName): Promise<{ room: DocRoom; release: () => void }> {
    const entry = this.#entryOf(name)
    entry.users += 1
    if (entry.idle !== null) clearTimeout(entry.idle)
    entry.idle = null
    return { room: await entry.room, release: () => this.#release(name, entry) }
  }

  /** Opens the document for the length of one task. */
  async use<Result>(name: DocName, task: (room: DocRoom) => Promise<Result>): Promise<Result> {
    const { room, release } = await this.acquire(name)
    try {
      return await task(room)
    } finally {
      release()
    }
  }

  async open(): Promise<DocRoom[]> {
    const settled = await Promise.allSettled([...this.#entries.values()].map((entry) => entry.room))
    return settled.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
  }

  /** Saves and closes all; nothing must be acquired afterwards. */
  async close(): Promise<void> {
    for (const room of await this.open()) {
      // A failed save was reported; the log holds everything that was acknowledged.
      await room.save().catch(() => undefined)
      room.close(docClose.goingAway, 'the server stops')
    }
    for (const { idle } of this.#entries.values()) if (idle !== null) clearTimeout(idle)
    this.#entries.clear()
  }

  #entryOf(name: DocName): Entry {
    const key = formatDocName(name)
    const known = this.#entries.get(key)
    if (known !== undefined) return known
    // The promise is kept, not the room: two who come first at once must not load it twice.
    const entry: Entry = { room: this.#load(name), users: 0, idle: null }
    this.#entries.set(key, entry)
    entry.room.catch(() => this.#forget(name, entry))
    return entry
  }

  async #load(name: DocName): Promise<DocRoom> {
    const onFailed = (): void => {
      const entry = this.#entries.get(formatDocName(name))
      if (entry !== undefined) this.#forget(name, entry)
      this.#parts.onStoreFailure()
    }
    return new DocRoom(name, await this.#parts.store.load(name), { ...this.#parts, onFailed })
  }

  #release(name: DocName, entry: Entry): void {
    entry.users -= 1
    if (entry.users > 0 || !this.#isCurrent(name, entry)) return
    const { limits, log } = this.#parts
    entry.idle = setTimeout(() => {
      this.#putAway(name, entry).catch((error: unknown) => log.warn({ doc: name, error }, 'document not put away'))
    }, limits.idleMs)
    entry.idle.unref()
  }

  async #putAway(name: DocName, entry: Entry): Promise<void> {
    const room = await entry.room
    await room.save()
    // Somebody may have come while it was saved.
    if (entry.users > 0 || !this.#isCurrent(name, entry)) return
    this.#forget(name, entry)
    room.close(docClose.goingAway, 'idle')
  }

  #isCurrent(name: DocName, entry: Entry): boolean {
    return this.#entries.get(formatDocName(name)) === entry
  }

  #forget(name: DocName, entry: Entry): void {
    if (entry.idle !== null) clearTimeout(entry.idle)
    if (this.#isCurrent(name, entry)) this.#entries.delete(formatDocName(name))
  }
}
