/** Decides the commands of one order, each on what the one before it left: all are accepted, or none. It commits nothing. */
import { accept, type Decision } from '@plenaria/shared/decision'
import type { Instant } from '@plenaria/shared/time'
import type { Actor } from '@plenaria/shared/workshop/actor'
import { workshopTime } from '@plenaria/shared/workshop/charter/workshopClock'
import { decide } from '@plenaria/shared/workshop/decide'
import { refusedOutright } from '@plenaria/shared/workshop/refusedOutright'
import { type Command, evolve, type Workshop, type WorkshopEvent } from '@plenaria/shared/workshop/workshop'
import { type OutsidePorts, withOutside } from './outsideOf.ts'

/** Several commands of one order are carried out together or not at all. */
export type Order = { workshopId: string; commandId: string; commands: readonly Command[]; actor: Actor }

/** @param version of the log that `before` was folded from */
export type DecideOrder = (order: Order, before: Workshop, version: number) => Promise<Decision<WorkshopEvent>>

export const createDecideOrder =
  (ports: OutsidePorts & { realNow: () => Instant }): DecideOrder =>
  async ({ workshopId, commands, actor }, before, version) => {
    let workshop = before
    const events: WorkshopEvent[] = []
    for (const command of commands) {
      const realNow = ports.realNow()
      const now = workshopTime(workshop.charter.clock, realNow)
      // Nobody without the right sets others to work: what is outside may be dear to fetch.
      const outright = refusedOutright(workshop, command, actor)
      if (outright) return outright
      const moment = { workshopId, workshop, version: version + events.length, now }
      const decision = await withOutside(moment, command, ports, async (outside) =>
        decide(workshop, command, { actor, now, realNow, outside }),
      )
      if (!decision.ok) return decision
      events.push(...decision.events)
      workshop = decision.events.reduce(evolve, workshop)
    }
    return accept(...events)
  }
