/** Carries out what follows from committed events. Each effect re-reads the present, so running it twice does no harm. */
import { type Reaction, reactions, unfinished } from '@plenaria/shared/workshop/reactions'
import type { Workshop } from '@plenaria/shared/workshop/workshop'
import type { Commit, Fanout } from '../fanout/fanout.ts'
import type { Engine } from './engine.ts'
import type { Log } from './log.ts'

export type RunEffect = (workshopId: string, reaction: Reaction) => Promise<void>

export type Reactor = {
  /** What a stopped server left undone; called once per workshop when the server starts. */
  resume: (workshopId: string) => Promise<void>
  /** Resolves when nothing is under way; for tests and for closing down. */
  idle: () => Promise<void>
  close: () => void
}

const ATTEMPTS = 5
const pause = (length: number) => new Promise<void>((resolve) => setTimeout(resolve, length))

export const createReactor = (ports: { engine: Engine; fanout: Fanout; run: RunEffect; log: Log }): Reactor => {
  const { engine, fanout, run, log } = ports
  const underWay = new Set<Promise<void>>()

  const persevere = async (workshopId: string, reaction: Reaction) => {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      try {
        return await run(workshopId, reaction)
      } catch (error) {
        log.error({ error, workshopId, reaction, attempt }, 'An effect failed.')
        await pause(attempt * 200)
      }
    }
  }

  const start = (workshopId: string, reaction: Reaction): Promise<void> => {
    const effect = persevere(workshopId, reaction).finally(() => underWay.delete(effect))
    underWay.add(effect)
    return effect
  }

  const react = ({ workshopId, events }: Commit) => {
    const after: Workshop | undefined = engine.current(workshopId)?.workshop
    if (!after) return
    for (const event of events) for (const reaction of reactions(event, after)) void start(workshopId, reaction)
  }

  const unsubscribe = fanout.subscribe(react)
  return {
    resume: async (workshopId) => {
      const open = await engine.open(workshopId)
      if (open) await Promise.all(unfinished(open.workshop).map((reaction) => start(workshopId, reaction)))
    },
    idle: async () => {
      while (underWay.size > 0) await Promise.all(underWay)
    },
    close: unsubscribe,
  }
}
