/** A whole server with one of the engines of sound, each in a process of its own whose use of the machine can be looked at. For tests. */
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startJanus } from '../../../../scripts/janus/startJanus.ts'
import type { PlenariaSetting } from '../children/plenariaChild.ts'
import { childrenOf, memoryOf, openFilesOf } from '../processUse.ts'
import type { Room } from '../room.ts'
import { startChild } from '../startChild.ts'
import { mediaOff, type MediaConfig } from '../../config.ts'

export type EngineName = 'embedded' | 'janus'

/** What is open in it and for it. */
export type Open = { listeners: number; feeds: number; pages: number; serverFiles: number; engineFiles: number }

export type SoundServer = {
  readonly room: Room
  readonly open: () => Promise<Open>
  /** Resident memory in MiB. */
  readonly memory: () => { readonly server: number; readonly engine: number }
  readonly stop: () => Promise<void>
}

const secrets = { apiSecret: 'churn-api', adminKey: 'churn-admin' }

const startEngine = async (name: EngineName) => {
  if (name === 'embedded') {
    const media: MediaConfig = { ...mediaOff, mode: 'embedded' }
    return { media, pid: () => null, stop: async () => undefined }
  }
  const janus = await startJanus(secrets, '25000-25999')
  const media: MediaConfig = { ...mediaOff, mode: 'janus', janus: { urls: [janus.url], ...secrets } }
  return { media, pid: janus.pid, stop: janus.stop }
}

const isEngine = (pid: number): boolean => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('engineChild')

const gaugeIn = (metrics: string, name: string): number =>
  Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(metrics)?.[1] ?? Number.NaN)

/** @param participants all of them may speak */
export const startSoundServer = async (name: EngineName, participants: number): Promise<SoundServer> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'plenaria-churn-'))
  const engine = await startEngine(name)
  const setting: PlenariaSetting = { dataDir, participants, facilitators: participants, media: engine.media }
  const child = await startChild<Room>('plenariaChild', setting)
  const room = child.ready
  const enginePid = () => engine.pid() ?? childrenOf(child.pid).find(isEngine) ?? 0
  return {
    room,
    open: async () => {
      // The question below is a socket too.
      const files = { serverFiles: openFilesOf(child.pid), engineFiles: openFilesOf(enginePid()) }
      const response = await fetch(`${room.url}/metrics`, { headers: { connection: 'close' } })
      const metrics = await response.text()
      return {
        listeners: gaugeIn(metrics, 'plenaria_media_listeners'),
        feeds: gaugeIn(metrics, 'plenaria_media_feeds'),
        pages: gaugeIn(metrics, 'plenaria_live_connections'),
        ...files,
      }
    },
    memory: () => ({ server: memoryOf(child.pid), engine: memoryOf(enginePid()) }),
    stop: async () => {
      await child.stop()
      await engine.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
