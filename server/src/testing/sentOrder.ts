/** One person's wish as a simulation sends it, perhaps more than once under the same id. */
import type { Actor } from '@plenaria/shared/workshop/actor'
import type { Command } from '@plenaria/shared/workshop/workshop'

export type SentOrder = { commandId: string; actor: Actor; command: Command }
