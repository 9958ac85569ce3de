import type { DocConnection } from '@plenaria/shared/participant/openDoc'
import { createDocStateStore, type DocState } from '@plenaria/shared/participant/docState'
import { beforeEach, describe, expect, test } from 'vitest'
import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { createDocPool } from './docPool.ts'
import { unsentDocs } from './unsentDocs.ts'

const name = 'w1.draft.g1'

/** A connection without a server: the test says what its state is. */
const fakeConnection = () => {
  const doc = new Y.Doc()
  const store = createDocStateStore()
  const fake = { isOpen: true, reconnects: 0, become: (change: Partial<DocState>) => store.update(change) }
  const connection: DocConnection = {
    doc,
    awareness: new Awareness(doc),
    get state() {
      return store.get()
    },
    subscribe: (listener) => store.subscribe(listener),
    saved: () => Promise.resolve(),
    reconnect: () => {
      fake.reconnects += 1
    },
    destroy: () => {
      fake.isOpen = false
      connection.awareness.destroy()
    },
  }
  return { fake, connection }
}

const setUp = () => {
  const opened: ReturnType<typeof fakeConnection>[] = []
  const forgotten: string[] = []
  const late: string[] = []
  const unsent = unsentDocs(localStorage, 'w1/ana')
  const pool = createDocPool({
    unsent,
    copyOf: (doc) => ({
      keep: () => ({ whenLoaded: Promise.resolve(), kept: () => Promise.resolve(), destroy: () => undefined }),
      forget: () => forgotten.push(doc),
    }),
    open: () => {
      const made = fakeConnection()
      opened.push(made)
      return made.connection
    },
    onLate: (doc) => late.push(doc),
  })
  const nth = (index: number) => {
    const made = opened[index]
    if (!made) throw new Error(`Only ${opened.length} were opened.`)
    return made.fake
  }
  return { pool, unsent, opened, nth, forgotten, late }
}

beforeEach(() => localStorage.clear())

describe('the pool of documents', () => {
  test('two holders share one connection, and the last closes it', () => {
    const { pool, opened, nth } = setUp()
    const first = pool.hold(name)
    const second = pool.hold(name)
    nth(0).become({ link: 'online', synced: true })
    expect(opened).toHaveLength(1)
    first()
    expect(nth(0).isOpen).toBe(true)
    second()
    expect(nth(0).isOpen).toBe(false)
    expect(pool.opened(name)).toBeNull()
  })

  test('a document with unsent work stays open until the server has answered', () => {
    const { pool, unsent, nth } = setUp()
    const release = pool.hold(name)
    nth(0).become({ saving: 'unsaved', link: 'offline' })
    release()
    expect(nth(0).isOpen).toBe(true)
    expect(pool.hasUnsent()).toBe(true)
    expect(unsent.names()).toEqual([name])
    nth(0).become({ saving: 'saved', link: 'online', synced: true })
    expect(nth(0).isOpen).toBe(false)
    expect(pool.hasUnsent()).toBe(false)
    expect(unsent.names()).toEqual([])
  })

  test('work left unsent by an earlier page is sent though nobody looks at it', () => {
    unsentDocs(localStorage, 'w1/ana').add(name)
    const { opened, nth, unsent } = setUp()
    expect(opened).toHaveLength(1)
    nth(0).become({ link: 'online', synced: true, saving: 'saved' })
    expect(nth(0).isOpen).toBe(false)
    expect(unsent.names()).toEqual([])
  })

  test('text that came late is handed over once: the copy is given up and the document read anew', () => {
    const { pool, nth, opened, forgotten, late, unsent } = setUp()
    pool.hold(name)
    nth(0).become({ saving: 'unsaved' })
    nth(0).become({ saving: 'late', link: 'online', synced: true })
    expect(forgotten).toEqual([name])
    expect(late).toEqual([name])
    expect(unsent.names()).toEqual([])
    expect(nth(0).isOpen).toBe(false)
    expect(opened).toHaveLength(2)
    expect(pool.opened(name)?.wasLate).toBe(true)
  })

  test('a change of the network reaches every connection, looked at or not', () => {
    unsentDocs(localStorage, 'w1/ana').add('w1.draft.g2')
    const { pool, nth } = setUp()
    pool.hold(name)
    pool.reconnect()
    expect([nth(0).reconnects, nth(1).reconnects]).toEqual([1, 1])
  })

  test('a name that names no document opens nothing', () => {
    const { pool, opened } = setUp()
    const release = pool.hold('nonsense')
    expect(opened).toHaveLength(0)
    expect(pool.opened('nonsense')).toBeNull()
    release()
  })

  test('closing closes everything', () => {
    const { pool, nth } = setUp()
    pool.hold(name)
    pool.close()
    expect(nth(0).isOpen).toBe(false)
  })
})
