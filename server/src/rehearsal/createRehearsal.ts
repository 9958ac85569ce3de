/** Makes the copy on which a workshop is rehearsed, on a clock of its own, and seats for those who play in it. */
import type { Id } from '@plenaria/shared/ids'
import { plus, seconds } from '@plenaria/shared/time'
import { system } from '@plenaria/shared/workshop/actor'
import { segmentsOf } from '@plenaria/shared/workshop/agenda/agenda'
import { enrolled, hasRole } from '@plenaria/shared/workshop/people/evolvePeople'
import { leadingRole, roles } from '@plenaria/shared/workshop/people/roles'
import { type Refusal, refuse } from '@plenaria/shared/workshop/refusals'
import type { Workshop } from '@plenaria/shared/workshop/workshop'
import { copyForRehearsal } from '../organising/createWorkshop.ts'
import type { OrganisingPorts } from '../organising/organisingPorts.ts'
import type { PlayOrder } from './player.ts'

/** People beyond these are not played: one process carries no more, and the agenda is rehearsed all the same. */
export const MOST_PLAYED = 120
/** Time for the players to take their seats before the first sitting is planned to begin. */
const LEAD = 15

export const facilitatorsOf = ({ people }: Workshop): readonly Id[] =>
  enrolled(people)
    .filter((person) => hasRole(person, 'facilitator'))
    .map(({ personId }) => personId)

type Copied = { ok: true; id: Id } | { ok: false; refusal: Refusal }

/** @param speed how many times faster than real time the copy's clock runs */
export const createRehearsal = async (ports: OrganisingPorts, originalId: Id, speed: number): Promise<Copied> => {
  const original = (await ports.engine.open(originalId))?.workshop
  if (!original) return refuse('unknownWorkshop')
  if (segmentsOf(original.agenda).length === 0) return refuse('nothingToRehearse')
  if (facilitatorsOf(original).length === 0) return refuse('nobodyLeads')
  const copied = await copyForRehearsal(ports, originalId)
  if (!copied.ok) return copied
  const { id } = copied
  const first = original.agenda.sittings.find(({ segments }) => segments.length > 0)
  const workshopAt = plus(first?.plannedStart ?? original.charter.clock.workshopAt, seconds(-LEAD * speed))
  const reply = await ports.engine.handle({
    workshopId: id,
    commandId: ports.createId(),
    commands: [{ type: 'SetClock', workshopAt, rate: speed }],
    actor: system,
  })
  return reply.ok ? { ok: true, id } : reply
}

/** @param real the person whom nobody plays, because a real one does; null when all are played */
export const playedSeats = async (
  { engine, links }: OrganisingPorts,
  workshopId: Id,
  real: Id | null,
): Promise<PlayOrder['seats']> => {
  const people = enrolled((await engine.open(workshopId))?.workshop.people ?? {})
  // Those without whom nothing moves come first.
  const inOrder = people
    .map(({ personId, grants }) => ({ personId, role: leadingRole(grants) }))
    .filter(({ personId }) => personId !== real)
    .toSorted((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role))
  const seats = []
  for (const { personId, role } of inOrder.slice(0, MOST_PLAYED))
    seats.push({ personId, role, secret: await links.issueSimulation(workshopId, personId) })
  return seats
}
