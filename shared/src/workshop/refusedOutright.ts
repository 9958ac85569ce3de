/** What is refused whatever else is so: whoever has no right to it costs nobody any work. */
import type { Actor } from './actor.ts'
import { agendaCommandSchema } from './agenda/agendaCommands.ts'
import { may } from './permissions.ts'
import { type Refusal, refuse } from './refusals.ts'
import type { Command, Workshop } from './workshop.ts'

/** An archived workshop can be brought back, and its report can leave the house (CH5). */
const inArchive: readonly Command['type'][] = ['RestoreWorkshop', 'RecordExport']

/** Whoever may take a step may undo it, and nobody else; the agenda's own advance counts as Next. */
const wished = ({ agenda }: Workshop, command: Command): Command['type'] => {
  const what =
    command.type === 'UndoStep' ? agenda.steps.find(({ number }) => number === command.step)?.what : undefined
  if (what === 'Wake') return 'NextSegment'
  return agendaCommandSchema.options.map(({ shape }) => shape.type.value).find((type) => type === what) ?? command.type
}

/** @returns null where the command is to be looked at */
export const refusedOutright = (
  workshop: Workshop,
  command: Command,
  actor: Actor,
): { ok: false; refusal: Refusal } | null => {
  if (!may(workshop.people, actor, wished(workshop, command))) return refuse('notAllowed')
  if (workshop.charter.archivedAt !== null && !inArchive.includes(command.type)) return refuse('archived')
  return null
}
