/** Brings the copy of a rehearsal to rest, and puts it away. */
import type { Id } from '@plenaria/shared/ids'
import { millis, plus } from '@plenaria/shared/time'
import { type Actor, personActor, system } from '@plenaria/shared/workshop/actor'
import { runningSitting } from '@plenaria/shared/workshop/agenda/agenda'
import { enrolled } from '@plenaria/shared/workshop/people/evolvePeople'
import type { Refusal } from '@plenaria/shared/workshop/refusals'
import type { Command } from '@plenaria/shared/workshop/workshop'
import type { OrganisingPorts } from '../organising/organisingPorts.ts'
import { createLogoStore } from '../pictures/logoStore.ts'
import { facilitatorsOf } from './createRehearsal.ts'

/** Longest that setting the clock takes, in real milliseconds. */
const UNDER_WAY = 500

const order = ({ engine, createId }: OrganisingPorts, workshopId: Id, actor: Actor, command: Command) =>
  engine.handle({ workshopId, commandId: createId(), commands: [command], actor })

/** Ends the sitting that runs, as a facilitator would, and lets the clock go on at the pace of life. */
export const bringToRest = async (ports: OrganisingPorts, workshopId: Id): Promise<void> => {
  const workshop = (await ports.engine.open(workshopId))?.workshop
  if (!workshop) return
  const sitting = runningSitting(workshop.agenda)
  const [facilitator] = facilitatorsOf(workshop)
  if (sitting && facilitator !== undefined)
    await order(ports, workshopId, personActor(facilitator), { type: 'EndSitting', sittingId: sitting.id })
  // The clock does not go back, and runs on while this is on its way.
  const workshopAt = plus(ports.engine.workshopNow(workshop), millis(UNDER_WAY * workshop.charter.clock.rate))
  await order(ports, workshopId, system, { type: 'SetClock', workshopAt, rate: 1 })
}

/** Withdraws everybody's links of one kind: those of the players, or those of real people who looked on. */
export const withdrawLinks = async (
  { engine, links }: OrganisingPorts,
  workshopId: Id,
  kind: 'simulation' | 'person',
): Promise<void> => {
  const people = (await engine.open(workshopId))?.workshop.people ?? {}
  for (const { personId } of enrolled(people)) await links.revoke({ kind, workshopId, personId })
}

/** Archives the copy: its links stop working, and the files it was given are gone; the originals are where they were. */
export const putAway = async (
  ports: OrganisingPorts,
  workshopId: Id,
): Promise<{ ok: true } | { ok: false; refusal: Refusal }> => {
  const reply = await order(ports, workshopId, system, { type: 'ArchiveWorkshop' })
  if (!reply.ok) return reply
  await ports.registry.setArchived(workshopId, ports.now())
  await withdrawLinks(ports, workshopId, 'person')
  for (const { delegationId } of await ports.registry.reviewLinks(workshopId))
    await ports.registry.revokeReviewLinks({ workshopId, delegationId }, ports.now())
  for (const { id } of await ports.fileStore.list(workshopId)) await ports.fileStore.remove(workshopId, id)
  await createLogoStore(ports.fileStore).removeAll(workshopId)
  return { ok: true }
}
