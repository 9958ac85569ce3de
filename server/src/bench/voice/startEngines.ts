/** The engines of sound that can be measured here, each in a process whose use of the machine is known apart. */
import { hasJanus, startJanus } from '../../../../scripts/janus/startJanus.ts'
import { forkEngine } from '../../media/embedded/forkEngine.ts'
import { freePort } from '../../media/embedded/freePort.ts'
import { createJanusEngine } from '../../media/janus/janusEngine.ts'
import type { MediaProvider } from '../../media/mediaProvider.ts'
import { createSlotProvider } from '../../media/slotProvider.ts'

export type RunningEngine = {
  readonly name: 'embedded' | 'janus'
  readonly provider: MediaProvider
  readonly pid: () => number
  readonly stop: () => Promise<void>
}

const now = () => performance.now()

/** @param failed told what the engine did not take */
export const startEmbedded = async (failed: (error: unknown) => void): Promise<RunningEngine> => {
  const engine = forkEngine({ port: await freePort(0, null), address: null, announced: [] })
  const provider = createSlotProvider(engine, now, failed)
  await provider.start(() => undefined)
  return { name: 'embedded', provider, pid: () => engine.pid() ?? 0, stop: () => provider.stop() }
}

export const startOnJanus = async (failed: (error: unknown) => void): Promise<RunningEngine> => {
  const secrets = { apiSecret: 'bench-api', adminKey: 'bench-admin' }
  const janus = await startJanus(secrets, '23000-24999')
  const provider = createSlotProvider(createJanusEngine({ urls: [janus.url], ...secrets }), now, failed)
  await provider.start(() => undefined)
  const stop = async () => {
    await provider.stop()
    await janus.stop()
  }
  return { name: 'janus', provider, pid: janus.pid, stop }
}

/** What can be started here: Janus only where Debian's package is installed. */
export const engineStarts = () => [startEmbedded, ...(hasJanus() ? [startOnJanus] : [])]
