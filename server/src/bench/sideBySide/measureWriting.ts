/**
 * Many write in one document at once, each at a steady pace in an item of their own, and more only read. Measured is when each
 * edit came to each of the others, when its writer was told that it is saved, and when it was on disk.
 */
import { addItem } from '@plenaria/shared/docs/itemDoc'
import { typeInto } from '@plenaria/shared/docs/writeText'
import * as Y from 'yjs'
import { pause } from '../../simulation/until.ts'
import type { Child } from '../startChild.ts'
import { percentile } from '../statistics.ts'
import { withinTime } from '../withinTime.ts'
import { type DocAddress, type DocPeer, openPeer } from './docPeer.ts'

export type WritingFigures = {
  /** From an edit until another participant has it, over all edits and all others, in milliseconds. */
  readonly seen50: number
  readonly seen95: number
  /** Until its writer reads "saved", and until it is on disk; null where a server never says, or has no disk. */
  readonly told95: number | null
  readonly durable95: number | null
  /** Processor time of the server for one edit, in milliseconds. */
  readonly cpuPerEdit: number
}

export type WritingPlan = {
  readonly child: Pick<Child<unknown>, 'usage' | 'onStored'>
  readonly writers: readonly DocAddress[]
  readonly readers: readonly DocAddress[]
  /** Edits of each writer. */
  readonly edits: number
}

const PACE = 300
const ALL_WITHIN = 60_000
/** Edits of each writer before it counts: until then all sides, the participants included, are still compiling themselves. */
const UNCOUNTED = 8
const WORD = ' palabra'

/** An edit: its writer's clock after it, how many frames had been sent then, and when it was made. */
type Edit = { readonly clock: number; readonly frame: number; readonly at: number }
type Author = { readonly peer: DocPeer; readonly edits: Edit[] }

const now = () => performance.now()

/** Collects how long after each edit a place got it; the place tells how far it has come, edit by edit in order. */
const collect = () => {
  const times: number[] = []
  const next = new Map<Author, number>()
  return {
    times,
    reached: (author: Author, has: (edit: Edit) => boolean): void => {
      let index = next.get(author) ?? 0
      for (let edit = author.edits[index]; edit && has(edit); edit = author.edits[index]) {
        times.push(now() - edit.at)
        index += 1
      }
      next.set(author, index)
    },
  }
}

const untilCount = async (count: number, of: () => number): Promise<void> => {
  while (of() < count) await pause(20)
}

/** At moments that were set beforehand: counted from the last edit, a slow server would have less to do, and writers would fall into step. */
const writeAll = (authors: readonly Author[], edits: number, counts: boolean): Promise<unknown> => {
  const begin = now()
  return Promise.all(
    authors.map(async ({ peer, edits: made }, index) => {
      for (let edit = 0; edit < edits; edit += 1) {
        await pause(begin + PACE * (edit + index / authors.length) - now())
        const at = now()
        typeInto(peer.doc, `w${index}`, 'es', WORD)
        if (counts) made.push({ clock: Y.getState(peer.doc.store, peer.doc.clientID), frame: peer.sent(), at })
      }
    }),
  )
}

export const measureWriting = async ({ child, writers, readers, edits }: WritingPlan): Promise<WritingFigures> => {
  const authors = writers.map((address): Author => ({ peer: openPeer(address), edits: [] }))
  const peers = [...authors.map(({ peer }) => peer), ...readers.map(openPeer)]
  const system = writers[0]?.system
  try {
    await withinTime(ALL_WITHIN, 'Opening the document', Promise.all(peers.map(({ synced }) => synced)))
    for (const [index, { peer }] of authors.entries())
      addItem(peer.doc, { itemId: `w${index}`, topicId: 'measuring', languages: ['es', 'en'] })
    await writeAll(authors, UNCOUNTED, false)
    // Longer than Hocuspocus puts off storing: what counts begins with nothing to store.
    await pause(2_500)

    const [seen, told, stored] = [collect(), collect(), collect()]
    const others = peers.map((peer) => ({ peer, places: collect() }))
    for (const { peer, places } of others)
      peer.doc.on('update', () => {
        for (const author of authors)
          if (author.peer !== peer)
            places.reached(author, ({ clock }) => Y.getState(peer.doc.store, author.peer.doc.clientID) >= clock)
      })
    for (const author of authors) author.peer.onSaved((count) => told.reached(author, ({ frame }) => frame <= count))
    child.onStored((clocks) => {
      for (const author of authors)
        stored.reached(author, ({ clock }) => (clocks[String(author.peer.doc.clientID)] ?? 0) >= clock)
    })

    const before = await child.usage()
    await writeAll(authors, edits, true)
    const all = authors.length * edits
    const seenCount = () => others.reduce((sum, { places }) => sum + places.times.length, 0)
    await withinTime(ALL_WITHIN, 'The last edit', untilCount(all * (peers.length - 1), seenCount))
    const after = await child.usage()
    if (system !== 'bare')
      await withinTime(
        ALL_WITHIN,
        'The last answer',
        untilCount(all, () => told.times.length),
      )
    if (system === 'hocuspocus')
      await withinTime(
        ALL_WITHIN,
        'The last store',
        untilCount(all, () => stored.times.length),
      )
    for (const { places } of others) seen.times.push(...places.times)

    const told95 = system === 'bare' ? null : percentile(told.times, 95)
    return {
      seen50: percentile(seen.times, 50),
      seen95: percentile(seen.times, 95),
      told95,
      // Plenaria says "saved" when it is on disk; Hocuspocus stores later, and tells nobody.
      durable95: system === 'hocuspocus' ? percentile(stored.times, 95) : told95,
      cpuPerEdit: (after.cpuMs - before.cpuMs) / all,
    }
  } finally {
    for (const peer of peers) peer.close()
  }
}
