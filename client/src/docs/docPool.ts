/**
 * The documents a page has open. One that is no longer looked at stays open until the server has answered for all its
 * work; text that arrived after a close is handed over once and then let go of.
 */
import { type DocName, parseDocName } from '@plenaria/shared/docs/docName'
import type { DocState } from '@plenaria/shared/participant/docState'
import type { DocConnection } from '@plenaria/shared/participant/openDoc'
import type { DeviceCopy } from './keepOnDevice.ts'
import type { UnsentDocs } from './unsentDocs.ts'

export type OpenedDoc = {
  readonly name: string
  readonly connection: DocConnection
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

const isUnsent = ({ saving }: DocState): boolean => saving === 'saving' || saving === 'unsaved'

export const createDocPool = ({ open, copyOf, unsent, onLate }: DocPoolOptions): DocPool => {
  const entries = new Map<string, Entry>()
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of listeners) listener()
  }

  const start = (name: string, holders: number, wasLate: boolean): Entry | null => {
    const docName = parseDocName(name)
    if (!docName) return null
    const copy = copyOf(name)
    const connection = open(docName, copy)
    const entry: Entry = { opened: { name, connection, wasLate }, holders, copy, stop: () => undefined }
    entry.stop = connection.subscribe(() => follow(name))
    entries.set(name, entry)
    return entry
  }

  const end = (name: string, entry: Entry) => {
    entries.delete(name)
    entry.stop()
    entry.opened.connection.destroy()
  }

  const startOver = (name: string, wasLate = false) => {
    const entry = entries.get(name)
    if (!entry) return
    end(name, entry)
    entry.copy.forget()
    unsent.remove(name)
    if (entry.holders > 0) start(name, entry.holders, wasLate)
    tell()
  }

  const follow = (name: string) => {
    const entry = entries.get(name)
    if (!entry) return
    const { state } = entry.opened.connection
    if (state.saving === 'late') {
      startOver(name, true)
      onLate(name)
      return
    }
    if (isUnsent(state)) unsent.add(name)
    else if (state.synced) unsent.remove(name)
    if (entry.holders === 0 && !isUnsent(state) && (state.synced || state.link === 'closed')) end(name, entry)
    tell()
  }

  for (const name of unsent.names()) start(name, 0, false)

  return {
    hold: (name) => {
      const entry = entries.get(name) ?? start(name, 0, false)
      if (entry) entry.holders += 1
      tell()
      return () => {
        const held = entries.get(name)
        if (!held) return
        held.holders -= 1
        follow(name)
      }
    },
    opened: (name) => entries.get(name)?.opened ?? null,
    hasUnsent: () => [...entries.values()].some(({ opened }) => isUnsent(opened.connection.state)),
    startOver: (name) => startOver(name),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: () => {
      for (const [name, entry] of entries) end(name, entry)
      listeners.clear()
    },
  }
}
