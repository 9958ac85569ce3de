/** The three servers as the comparison meets them: how each is started, and how somebody reaches a document on it. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { spawnSync } from 'node:child_process'
import { cookieHeader } from '../../seats/seatCookie.ts'
import type { PastSetting } from '../children/pastChild.ts'
import type { PlenariaSetting } from '../children/plenariaChild.ts'
import type { Room } from '../room.ts'
import { type Child, startChild } from '../startChild.ts'
import type { DocAddress } from './docPeer.ts'
import type { Past } from './writePast.ts'

export type System = DocAddress['system']

/** What documents hold from the beginning: files of updates and of one state, written by the comparison. */
export type Beginning = { readonly updates: string; readonly state: string }

export type StartOptions = {
  readonly dataDir: string
  readonly participants: number
  /** Documents beside the joint list. */
  readonly groups?: number
  readonly beginning?: Beginning
  /** For Plenaria alone: whether its log comes with a snapshot. */
  readonly hasSnapshot?: boolean
}

export type Server = {
  readonly child: Pick<Child<unknown>, 'usage' | 'onStored' | 'stop'>
  /** @param person 0 for the one who may write everything @param group null for the joint list, else from 1 */
  readonly address: (person: number, group: number | null) => DocAddress
}

const hocuspocusFolder = new URL('../../../../bench/hocuspocus/', import.meta.url)

/** Installs what is measured beside us, once; false where it cannot be had. */
export const haveHocuspocus = (say: (text: string) => void): boolean => {
  const cwd = fileURLToPath(hocuspocusFolder)
  if (existsSync(new URL('node_modules/@hocuspocus/server', hocuspocusFolder))) return true
  say('Installing Hocuspocus to measure beside it')
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd, stdio: 'ignore' })
  if (status !== 0) say('Hocuspocus could not be installed; its column stays empty.')
  return status === 0
}

const startPlenaria = async (options: StartOptions): Promise<Server> => {
  const { dataDir, participants, groups = 0, beginning, hasSnapshot = false } = options
  const setting: PlenariaSetting = { dataDir, participants, groups }
  let child = await startChild<Room>('plenariaChild', setting)
  if (beginning) {
    const { updates } = beginning
    const past: Past = groups > 0 ? { kind: 'groups', updates, count: groups } : { kind: 'joint', updates, hasSnapshot }
    const room = child.ready
    await child.stop()
    const written: PastSetting = { dataDir, workshopId: room.workshopId, past }
    await (await startChild('pastChild', written)).stop()
    child = await startChild<Room>('plenariaChild', { ...setting, room })
  }
  const { url, workshopId, seats } = child.ready
  return {
    child,
    address: (person, group) => {
      const { personId = '', secret = '' } = seats[person] ?? {}
      const docName = group === null ? `${workshopId}.joint` : `${workshopId}.draft.group-${group}`
      const cookie = cookieHeader({ kind: 'person', workshopId, personId }, secret)
      return { system: 'plenaria', url, docName, headers: { cookie }, params: { seat: personId } }
    },
  }
}

const without = (system: 'bare' | 'hocuspocus', url: string): Server['address'] => {
  return (_person, group) => ({ system, url, docName: `document-${group ?? 0}`, headers: {}, params: {} })
}

export const startSystem = async (system: System, options: StartOptions): Promise<Server> => {
  const { dataDir, beginning } = options
  if (system === 'plenaria') return startPlenaria(options)
  if (system === 'bare') {
    const setting = { seats: [], ...(beginning ? { documentState: beginning.state } : {}) }
    const child = await startChild<Room>('bareDocsChild', setting)
    return { child, address: without(system, child.ready.url) }
  }
  const script = new URL('server.mjs', hocuspocusFolder)
  const child = await startChild<string>(script, { dataDir, ...(beginning ? { state: beginning.state } : {}) })
  return { child, address: without(system, child.ready) }
}
