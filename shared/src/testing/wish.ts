/** One wish of a whole workshop: who wishes for what, how long after its start, and what was to be read outside the log. */
import { type Actor, personActor } from '../workshop/actor.ts'
import type { Outside } from '../workshop/decide.ts'
import type { Command } from '../workshop/workshop.ts'

export type Wish = { after: number; by: Actor; command: Command; outside?: Partial<Outside> }

export const wish = (after: number, by: Actor, command: Command, outside: Partial<Outside> = {}): Wish => ({
  after,
  by,
  command,
  outside,
})

export const [honduras, secretariat] = [personActor('honduras-1'), personActor('secretariat-rcm')]
