/** Playwright's test with a server that carries sound: on the engine that comes with it, over a way that can lose packets, or on Janus. */
import { createSocket } from 'node:dgram'
import { test as base } from '@playwright/test'
import { startJanus } from '../../scripts/janus/startJanus.ts'
import { engineOf } from './engineOf.ts'
import { openLossyPath } from './lossyPath.ts'
import { type PlenariaServer, plenariaServer } from './plenariaServer.ts'

export type VoiceEngine = {
  readonly settings: Record<string, string>
  /** Ends the engine as a crash would; whoever keeps it running begins it anew. */
  readonly crash: (server: PlenariaServer) => void
  /** Loses a share of the packets between pages and the engine, 0 to 1; null where the story cannot. */
  readonly lose: ((share: number) => void) | null
  readonly end: () => Promise<void>
}

const freeUdpPort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createSocket('udp4')
    probe.once('error', reject)
    probe.bind(0, () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })

const embedded = async (): Promise<VoiceEngine> => {
  const port = await freeUdpPort()
  const path = await openLossyPath(port)
  return {
    settings: { MEDIA: 'embedded', MEDIA_UDP_PORT: String(port), MEDIA_ANNOUNCE: path.address },
    crash: (server) => void process.kill(engineOf(server.pid()), 'SIGKILL'),
    lose: path.lose,
    end: async () => path.close(),
  }
}

const janus = async (): Promise<VoiceEngine> => {
  const secrets = { apiSecret: 'story-api', adminKey: 'story-admin' }
  const running = await startJanus(secrets, '22000-22499')
  const { apiSecret: JANUS_API_SECRET, adminKey: JANUS_ADMIN_KEY } = secrets
  return {
    settings: { MEDIA: 'janus', JANUS_URLS: running.url, JANUS_API_SECRET, JANUS_ADMIN_KEY },
    crash: () => {
      running.kill()
      void running.start()
    },
    lose: null,
    end: running.stop,
  }
}

export const test = base.extend<{ engineName: 'embedded' | 'janus'; engine: VoiceEngine; server: PlenariaServer }>({
  engineName: ['embedded', { option: true }],
  engine: async ({ engineName }, provide) => {
    const engine = await (engineName === 'janus' ? janus() : embedded())
    await provide(engine)
    await engine.end()
  },
  server: async ({ engine }, provide) => {
    const server = await plenariaServer(engine.settings)
    await server.start()
    await provide(server)
    await server.end()
  },
})
