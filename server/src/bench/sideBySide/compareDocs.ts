/**
 * `npm run bench -- docs`: documents on Plenaria, on Hocuspocus and on a bare relay, with the same participants, by turns. All
 * participants live in this process, and their work is part of every time, on all sides alike.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pause } from '../../simulation/until.ts'
import { withinTime } from '../withinTime.ts'
import { openPeer } from './docPeer.ts'
import { keepUpdates, written } from './longHistory.ts'
import { measureWriting, type WritingFigures } from './measureWriting.ts'
import { type Beginning, haveHocuspocus, type Server, type StartOptions, startSystem, type System } from './systems.ts'

const WRITERS = 15
const READERS = 60
const EDITS = 20
const LONG_HISTORY = { items: 100, updates: 60_000 }
const DOCUMENTS = 200
/** About as much as a group writes. */
const GROUP_TEXT = { items: 20, updates: 620 }
const OPEN_WITHIN = 60_000

export type DocsRounds = {
  readonly writing: number
  readonly holding: number
  /** No further round of either begins after these moments (`performance.now`); the first always does. */
  readonly lastWritingBefore: number
  readonly lastHoldingBefore: number
}
export type HoldingFigures = {
  /** Until somebody who opens the long document first has it, and the second, in milliseconds. */
  readonly loadFirst: number
  readonly loadNext: number
  /** The same from the log alone, before any snapshot; null where there is no log. */
  readonly loadLog: number | null
  /** What one more open document holds, and the server with all of them, in MiB. */
  readonly perDocument: number
  readonly withAll: number
}
/** By rounds. */
export type DocsFigures = { readonly writing: WritingFigures[]; readonly holding: HoldingFigures[] }
export type DocsComparison = { readonly [system in System]: DocsFigures }

type Files = { readonly long: Beginning; readonly group: Beginning }

const within = async <Result>(task: (dataDir: string) => Promise<Result>): Promise<Result> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'plenaria-bench-'))
  try {
    return await task(dataDir)
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

const withServer = <Result>(
  system: System,
  options: Omit<StartOptions, 'dataDir'>,
  task: (server: Server) => Promise<Result>,
): Promise<Result> =>
  within(async (dataDir) => {
    const server = await startSystem(system, { dataDir, ...options })
    try {
      return await task(server)
    } finally {
      await server.child.stop()
    }
  })

const timeToOpen = async ({ address }: Server): Promise<number> => {
  const startedAt = performance.now()
  const peer = openPeer(address(0, null))
  await withinTime(OPEN_WITHIN, 'Opening a long document', peer.synced)
  const time = performance.now() - startedAt
  peer.close()
  return time
}

const measureLoad = (system: System, beginning: Beginning, hasSnapshot: boolean) =>
  withServer(system, { participants: 1, beginning, hasSnapshot }, async (server) => ({
    first: await timeToOpen(server),
    next: await timeToOpen(server),
  }))

const measureMemory = (system: System, beginning: Beginning) =>
  withServer(system, { participants: 1, groups: DOCUMENTS, beginning }, async ({ child, address }) => {
    await pause(500)
    const before = await child.usage()
    const peers = []
    for (let group = 1; group <= DOCUMENTS; group += 1) {
      const peer = openPeer(address(0, group))
      peers.push(peer)
      await withinTime(OPEN_WITHIN, 'Opening a document', peer.synced)
    }
    await pause(500)
    const after = await child.usage()
    for (const peer of peers) peer.close()
    return { perDocument: (after.heldMb - before.heldMb) / DOCUMENTS, withAll: after.heldMb }
  })

const writeOn = (system: System): Promise<WritingFigures> =>
  withServer(system, { participants: READERS + 1 }, ({ child, address }) =>
    measureWriting({
      child,
      writers: Array.from({ length: WRITERS }, () => address(0, null)),
      readers: Array.from({ length: READERS }, (_, reader) => address(reader + 1, null)),
      edits: EDITS,
    }),
  )

const holdOn = async (system: System, { long, group }: Files): Promise<HoldingFigures> => {
  const load = await measureLoad(system, long, true)
  const loadLog = system === 'plenaria' ? (await measureLoad(system, long, false)).first : null
  const memory = await measureMemory(system, group)
  return { loadFirst: load.first, loadNext: load.next, loadLog, ...memory }
}

const beginningIn = (folder: string, name: string, items: number, updates: number): Beginning => {
  const files = { updates: join(folder, `${name}.updates`), state: join(folder, `${name}.state`) }
  const writing = written(items, updates)
  writeFileSync(files.updates, keepUpdates(writing.updates))
  writeFileSync(files.state, writing.state)
  return files
}

export const compareDocs = (rounds: DocsRounds, say: (text: string) => void): Promise<DocsComparison> =>
  within(async (folder) => {
    const systems: readonly System[] = haveHocuspocus(say) ? ['plenaria', 'hocuspocus', 'bare'] : ['plenaria', 'bare']
    const files: Files = {
      long: beginningIn(folder, 'long', LONG_HISTORY.items, LONG_HISTORY.updates),
      group: beginningIn(folder, 'group', GROUP_TEXT.items, GROUP_TEXT.updates),
    }
    const none = (): DocsFigures => ({ writing: [], holding: [] })
    const results = { plenaria: none(), hocuspocus: none(), bare: none() }
    // The first does not count: the participants, who are this process, have yet to compile what they do.
    for (let round = 0; round <= rounds.writing; round += 1) {
      if (round > 1 && performance.now() > rounds.lastWritingBefore) break
      for (const system of systems) {
        say(`documents, writing, ${round === 0 ? 'beforehand' : `round ${round} of ${rounds.writing}`}, ${system}`)
        const figures = await writeOn(system)
        if (round > 0) results[system].writing.push(figures)
      }
    }
    for (let round = 1; round <= rounds.holding; round += 1) {
      if (round > 1 && performance.now() > rounds.lastHoldingBefore) break
      for (const system of systems) {
        say(`documents, opening and holding, round ${round} of ${rounds.holding}, ${system}`)
        results[system].holding.push(await holdOn(system, files))
      }
    }
    return results
  })

export const docsSetting =
  `${WRITERS} writers and ${READERS} readers of one document, ${EDITS} edits each; ` +
  `${LONG_HISTORY.updates} updates; ${DOCUMENTS} documents`
