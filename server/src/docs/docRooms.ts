/** The documents that are open in this process: each is loaded once, and put away when nobody has used it for a while. */
import { type DocName, formatDocName } from '@plenaria/shared/docs/docName'
import { docClose } from '@plenaria/shared/docs/docWire'
import { DocRoom, type DocRoomParts } from './docRoom.ts'

export type DocRooms = {
  /**
   * Opens the document and keeps it open until `release` is called.
   * @throws when it cannot be loaded
   */
  acquire(name: DocName): Promise<{ room: DocRoom; release: () => void }>
  /** Opens the document for the length of one task. */
  use<Result>(name: DocName, task: (room: DocRoom) => Promise<Result>): Promise<Result>
  open(): Promise<DocRoom[]>
  /** Saves and closes all; nothing must be acquired afterwards. */
  close(): Promise<void>
}

type Entry = { room: Promise<DocRoom>; users: number; idle: NodeJS.Timeout | null }

export type DocRoomsParts = Omit<DocRoomParts, 'onFailed'> & { readonly onStoreFailure: () => void }

export const createDocRooms = (parts: DocRoomsParts): DocRooms => {
  const entries = new Map<string, Entry>()

  const forget = (name: DocName, entry: Entry | undefined): void => {
    const key = formatDocName(name)
    if (entry?.idle) clearTimeout(entry.idle)
    if (entries.get(key) === entry) entries.delete(key)
  }

  const load = async (name: DocName): Promise<DocRoom> => {
    const onFailed = (): void => {
      forget(name, entries.get(formatDocName(name)))
      parts.onStoreFailure()
    }
    return new DocRoom(name, await parts.store.load(name), { ...parts, onFailed })
  }

  const entryOf = (name: DocName): Entry => {
    const key = formatDocName(name)
    const known = entries.get(key)
    if (known !== undefined) return known
    // The promise is kept, not the room: two who come first at once must not load it twice.
    const entry: Entry = { room: load(name), users: 0, idle: null }
    entries.set(key, entry)
    entry.room.catch(() => forget(name, entry))
    return entry
  }

  const putAway = async (name: DocName, entry: Entry): Promise<void> => {
    const room = await entry.room
    await room.save()
    if (entry.users > 0 || entries.get(formatDocName(name)) !== entry) return
    forget(name, entry)
    room.close(docClose.goingAway, 'idle')
  }

  const release = (name: DocName, entry: Entry): void => {
    entry.users -= 1
    if (entry.users > 0 || entries.get(formatDocName(name)) !== entry) return
    entry.idle = setTimeout(() => void putAway(name, entry).catch(() => undefined), parts.limits.idleMs)
    entry.idle.unref()
  }

  const rooms: DocRooms = {
    async acquire(name) {
      const entry = entryOf(name)
      entry.users += 1
      if (entry.idle !== null) clearTimeout(entry.idle)
      entry.idle = null
      const room = await entry.room
      let isReleased = false
      return {
        room,
        release() {
          if (!isReleased) release(name, entry)
          isReleased = true
        },
      }
    },
    async use(name, task) {
      const { room, release: done } = await rooms.acquire(name)
      try {
        return await task(room)
      } finally {
        done()
      }
    },
    async open() {
      const settled = await Promise.allSettled([...entries.values()].map((entry) => entry.room))
      return settled.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
    },
    async close() {
      for (const room of await rooms.open()) {
        await room.save().catch(() => undefined)
        room.close(docClose.goingAway, 'the server stops')
      }
      for (const { idle } of entries.values()) if (idle !== null) clearTimeout(idle)
      entries.clear()
    },
  }
  return rooms
}
