/** The promises of a media provider, kept by the engine that comes with the server, in a process of its own. */
import { describeMediaProvider } from '../mediaProvider.contract.ts'
import { createSlotProvider } from '../slotProvider.ts'
import { forkEngine } from './forkEngine.ts'
import { freePort } from './freePort.ts'

describeMediaProvider('the embedded engine', async (tell, failed) => {
  const engine = forkEngine({ port: await freePort(0, null), address: null, announced: [] })
  const provider = createSlotProvider(engine, () => performance.now(), failed)
  await provider.start(tell)
  return {
    provider,
    crash: () => process.kill(engine.pid() ?? 0, 'SIGKILL'),
    stop: () => provider.stop(),
  }
})
