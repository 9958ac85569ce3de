/**
 * The documents a page has open. One that is no longer looked at stays open until the server has answered for all its
 * work; text that arrived after a close is handed over once and then let go of.
 */
import { type DocName, parseDocName } from '@plenaria/shared/docs/docName'
import { noteOriginals } from '@plenaria/shared/docs/translations'
import type { DocState } from '@plenaria/shared/participant/docState'
import type { DocConnection } from '@plenaria/shared/participant/openDoc'
import { createDocUndo, type DocUndo } from './docUndo.ts'
import type { DeviceCopy } from './keepOnDevice.ts'
import type { UnsentDocs } from './unsentDocs.ts'

export type OpenedDoc = {
  readonly name: string
  readonly connection: DocConnection
  /** The steps of this page. */
  readonly undo: DocUndo
  /** Text of this page arrived after the close; the server keeps it as a late contribution. */
  readonly wasLate: boolean
}

export type DocPool = {
  /** Keeps a document open until the answer is called. */
  readonly hold: (name: string) => () => void
  readonly opened: (name: string) => OpenedDoc | null
  /** Whether any document holds work that the server has not answered. */
  readonly hasUnsent: () => boolean
  /** Drops what this page has and the server does not, and reads the document anew. */
  readonly startOver: (name: string) => void
  /** Tries every connection anew, when the device says that its network has changed. */
  readonly reconnect: () => void
  readonly subscribe: (listener: () => void) => () => void
  readonly close: () => void
}

export type DocPoolOptions = {
  readonly open: (name: DocName, copy: DeviceCopy) => DocConnection
  readonly copyOf: (name: string) => DeviceCopy
  readonly unsent: UnsentDocs
  readonly onLate: (name: string) => void
}

type Entry = { opened: OpenedDoc; holders: number; copy: DeviceCopy; stop: () => void }
type Pool = DocPoolOptions & { readonly entries: Map<string, Entry>; readonly listeners: Set<() => void> }

const isUnsent = ({ saving }: DocState): boolean => ['saving', 'kept', 'unsaved'].includes(saving)
/** Nothing more can be expected from its connection. */
const isAnswered = (state: DocState): boolean => !isUnsent(state) && (state.synced || state.link === 'closed')

const tell = ({ listeners }: Pool): void => {
  for (const listener of listeners) listener()
}

const start = (pool: Pool, name: string, holders: number, wasLate: boolean): Entry | null => {
  const docName = parseDocName(name)
  if (!docName) return null
  const copy = pool.copyOf(name)
  const connection = pool.open(docName, copy)
  const stopFollowing = connection.subscribe(() => follow(pool, name))
  const stopNoting = noteOriginals(connection.doc)
  const stop = () => {
    stopFollowing()
    stopNoting()
  }
  const entry: Entry = {
    opened: { name, connection, undo: createDocUndo(connection.doc), wasLate },
    holders,
    copy,
    stop,
  }
  pool.entries.set(name, entry)
  return entry
}

const end = (pool: Pool, name: string, entry: Entry): void => {
  pool.entries.delete(name)
  entry.stop()
  entry.opened.undo.destroy()
  entry.opened.connection.destroy()
}

const startOver = (pool: Pool, name: string, wasLate: boolean): void => {
  const entry = pool.entries.get(name)
  if (!entry) return
  end(pool, name, entry)
  entry.copy.forget()
  pool.unsent.remove(name)
  if (entry.holders > 0) start(pool, name, entry.holders, wasLate)
  tell(pool)
}

/** Looks at a document after each change of its state or of who holds it. */
const follow = (pool: Pool, name: string): void => {
  const entry = pool.entries.get(name)
  if (!entry) return
  const { state } = entry.opened.connection
  if (state.saving === 'late') {
    startOver(pool, name, true)
    pool.onLate(name)
    return
  }
  if (isUnsent(state)) pool.unsent.add(name)
  else if (state.synced) pool.unsent.remove(name)
  if (entry.holders === 0 && isAnswered(state)) end(pool, name, entry)
  tell(pool)
}

const hold = (pool: Pool, name: string): (() => void) => {
  const entry = pool.entries.get(name) ?? start(pool, name, 0, false)
  if (entry) entry.holders += 1
  tell(pool)
  return () => {
    const held = pool.entries.get(name)
    if (!held) return
    held.holders -= 1
    follow(pool, name)
  }
}

export const createDocPool = (options: DocPoolOptions): DocPool => {
  const pool: Pool = { ...options, entries: new Map(), listeners: new Set() }
  for (const name of options.unsent.names()) start(pool, name, 0, false)
  return {
    hold: (name) => hold(pool, name),
    opened: (name) => pool.entries.get(name)?.opened ?? null,
    hasUnsent: () => [...pool.entries.values()].some(({ opened }) => isUnsent(opened.connection.state)),
    startOver: (name) => startOver(pool, name, false),
    reconnect: () => {
      // What is tried anew may leave the pool, and come back to it as another connection, before the next one's turn.
      const connections = [...pool.entries.values()].map(({ opened }) => opened.connection)
      for (const connection of connections) connection.reconnect()
    },
    subscribe: (listener) => {
      pool.listeners.add(listener)
      return () => pool.listeners.delete(listener)
    },
    close: () => {
      for (const [name, entry] of pool.entries) end(pool, name, entry)
      pool.listeners.clear()
    },
  }
}
