/** Sets a workshop up from the commands of a plan, as the server does, without a store. */
import type { Instant } from '@plenaria/shared/time'
import { dayOne } from '@plenaria/shared/testing/sampleFacts'
import { system } from '@plenaria/shared/workshop/actor'
import { decide, nothingOutside } from '@plenaria/shared/workshop/decide'
import { type Command, emptyWorkshop, evolve, type Workshop } from '@plenaria/shared/workshop/workshop'
import { commandSchema } from '@plenaria/shared/workshop/workshopSchemas'

/** @throws where a command does not parse or is refused */
export const setUpFrom = (commands: readonly Command[], now: Instant = dayOne): Workshop =>
  commands.reduce((state, command) => {
    const parsed = commandSchema.parse(command)
    const decision = decide(state, parsed, { actor: system, now, realNow: now, outside: nothingOutside })
    if (!decision.ok) throw new Error(`${command.type}: ${decision.refusal.code}`)
    return decision.events.reduce(evolve, state)
  }, emptyWorkshop)
