/** Goes on where a stopped server was: alarms, unfinished effects, people expected back. */
import type { Registry } from '../stores/registry.ts'
import type { Alarms } from './alarms.ts'
import type { Engine } from './engine.ts'
import type { Log } from './log.ts'
import type { Reactor } from './runReactions.ts'

export type ResumePorts = {
  engine: Engine
  registry: Registry
  alarms: Alarms
  reactor: Reactor
  /** Gives those the log has present the grace to come back. */
  expectBack: (workshopId: string) => void
  log: Log
}

/** One damaged workshop keeps no other from being served. */
const isReadable = ({ engine, log }: ResumePorts, workshopId: string): Promise<boolean> =>
  engine.open(workshopId).then(
    (open) => open !== null,
    (error: unknown) => {
      log.error({ error, workshopId }, 'A workshop cannot be read.')
      return false
    },
  )

/** Resolves when every workshop that is not archived is in memory; effects may still be under way. */
export const resumeWorkshops = async (ports: ResumePorts): Promise<void> => {
  for (const { id, archivedAt } of await ports.registry.workshops()) {
    if (archivedAt !== null || !(await isReadable(ports, id))) continue
    ports.alarms.set(id)
    ports.expectBack(id)
    void ports.reactor.resume(id)
  }
}
