/** One round with one server: everybody comes at once, then the same act over and over at a steady pace. */
import { pause } from '../simulation/until.ts'
import type { Usage } from './childMessages.ts'
import type { Act, Crowd } from './crowd.ts'
import { withinTime } from './withinTime.ts'

export type Round = {
  /** From the first connection until the last has everything, in milliseconds. */
  openMs: number
  acts: readonly Act[]
  /** Processor time of the server for one act and for letting everybody in, in milliseconds. */
  cpuPerAct: number
  cpuToOpen: number
  /** The most memory the server held, in MiB. */
  peakMb: number
}

export type RoundPlan = {
  usage: () => Promise<Usage>
  openCrowd: () => Promise<Crowd>
  /** How many acts are measured, after a few that are not. */
  acts: number
}

const WARM_UP = 10
/** A person may send ten commands a second. */
const PACE = 110
const ACT_WITHIN = 30_000
const QUIET_FOR = 700
const QUIET_WITHIN = 20_000

/** The news of everybody's coming is not part of what is measured next. */
const settle = async (crowd: Crowd): Promise<void> => {
  const giveUpAt = performance.now() + QUIET_WITHIN
  while (performance.now() - crowd.lastNews() < QUIET_FOR && performance.now() < giveUpAt) await pause(50)
}

const actAtPace = async (crowd: Crowd, times: number): Promise<Act[]> => {
  const acts: Act[] = []
  for (let time = 0; time < times; time += 1) {
    const next = pause(PACE)
    acts.push(await withinTime(ACT_WITHIN, 'One command or edit', crowd.act()))
    await next
  }
  return acts
}

export const measureRound = async ({ usage, openCrowd, acts }: RoundPlan): Promise<Round> => {
  const atStart = await usage()
  const startedAt = performance.now()
  const crowd = await openCrowd()
  const openMs = performance.now() - startedAt
  try {
    await settle(crowd)
    const settled = await usage()
    await actAtPace(crowd, WARM_UP)
    const before = await usage()
    const measured = await actAtPace(crowd, acts)
    const after = await usage()
    return {
      openMs,
      acts: measured,
      cpuPerAct: (after.cpuMs - before.cpuMs) / acts,
      cpuToOpen: settled.cpuMs - atStart.cpuMs,
      peakMb: after.peakMb,
    }
  } finally {
    crowd.close()
  }
}
