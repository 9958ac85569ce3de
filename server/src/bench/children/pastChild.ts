/** Writes into a store what people wrote before the bench begins, in a process of its own: the server's memory holds none of it. */
import { type Past, writePast } from '../sideBySide/writePast.ts'
import { obeyBench } from './obeyBench.ts'

export type PastSetting = { dataDir: string; workshopId: string; past: Past }

obeyBench(async ({ dataDir, workshopId, past }: PastSetting) => {
  await writePast(dataDir, workshopId, past)
  return { ready: null, stop: () => Promise.resolve() }
})
