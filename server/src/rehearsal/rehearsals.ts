/** Begins, shows, stops and discards the rehearsals of workshops. Each is played on a copy; none outlives the server. */
import type { Id } from '@plenaria/shared/ids'
import { instant } from '@plenaria/shared/time'
import { type Actor, system } from '@plenaria/shared/workshop/actor'
import { type Refusal, refuse } from '@plenaria/shared/workshop/refusals'
import type { Log } from '../engine/log.ts'
import type { OrganisingPorts } from '../organising/organisingPorts.ts'
import type { RegisteredWorkshop } from '../stores/registry.ts'
import { createRehearsal, facilitatorsOf, playedSeats } from './createRehearsal.ts'
import type { PlayOutcome, StartPlayer } from './player.ts'
import { bringToRest, putAway, withdrawLinks } from './restRehearsal.ts'
import { createStage, type Lead, type Rehearsal, type Stage } from './stage.ts'

type Answer<T extends object = object> = ({ ok: true } & T) | { ok: false; refusal: Refusal }

export type RehearsalPorts = OrganisingPorts & {
  startPlayer: StartPlayer
  /** Address of this server, for the players. */
  url: () => string
  log: Log
}

export type Rehearsals = {
  /** @param wanted.actor who begins it; a facilitator who leads is then not played by anybody else */
  begin: (originalId: Id, wanted: { lead: Lead; speed: number; actor: Actor }) => Promise<Answer<{ id: Id }>>
  /** Those that are kept, the newest first; what was under way when a server stopped is among them, unplayed. */
  of: (originalId: Id) => Promise<readonly { registered: RegisteredWorkshop; played: Rehearsal | null }[]>
  /** @returns the address of the console for the person who asks */
  open: (originalId: Id, id: Id, actor: Actor) => Promise<Answer<{ url: string }>>
  stop: (originalId: Id, id: Id) => Promise<Answer>
  /** Stops it and puts the copy away; its links stop working. */
  discard: (originalId: Id, id: Id) => Promise<Answer>
  close: () => Promise<void>
}

/** The one whom a real person plays when they lead: themselves if they facilitate, else the first who does. */
const leaderFor = (facilitators: readonly Id[], actor: Actor): Id | null => {
  if (actor.kind === 'person' && facilitators.includes(actor.personId)) return actor.personId
  return facilitators[0] ?? null
}

const callsFor = (ports: RehearsalPorts, stage: Stage, id: Id) => ({
  setClock: async (workshopAt: number, rate: number) => {
    const command = { type: 'SetClock' as const, workshopAt: instant(workshopAt), rate }
    const reply = await ports.engine.handle({
      workshopId: id,
      commandId: ports.createId(),
      commands: [command],
      actor: system,
    })
    if (!reply.ok) throw new Error(reply.refusal.message.en)
  },
  onOver: (outcome: PlayOutcome | null) => {
    if (stage.get(id)?.status === 'playing')
      stage.become(id, { status: outcome?.problem === null ? 'over' : 'failed', outcome })
    withdrawLinks(ports, id, 'simulation').catch((error: unknown) =>
      ports.log.error({ error, workshopId: id }, 'The links of a rehearsal could not be withdrawn.'),
    )
  },
})

const beginOn = async (
  ports: RehearsalPorts,
  stage: Stage,
  originalId: Id,
  wanted: Parameters<Rehearsals['begin']>[1],
) => {
  const { lead, speed, actor } = wanted
  const copied = await createRehearsal(ports, originalId, lead === 'self' ? speed : 1)
  if (!copied.ok) return copied
  const { id } = copied
  const workshop = (await ports.engine.open(id))?.workshop
  const real = lead === 'self' && workshop ? leaderFor(facilitatorsOf(workshop), actor) : null
  const seats = await playedSeats(ports, id, real)
  const order = { url: ports.url(), workshopId: id, seats, isLed: lead === 'simulation', speed, seed: 1 }
  const player = ports.startPlayer(order, callsFor(ports, stage, id))
  stage.put({ id, originalId, lead, speed, status: 'playing', outcome: null, player })
  return { ok: true as const, id }
}

const addressFor = async (
  ports: RehearsalPorts,
  played: Rehearsal | null,
  id: Id,
  actor: Actor,
): Promise<string | null> => {
  const workshop = (await ports.engine.open(id))?.workshop
  if (!workshop) return null
  const leader = played?.lead === 'self' ? leaderFor(facilitatorsOf(workshop), actor) : null
  const own = actor.kind === 'person' && workshop.people[actor.personId]?.removedAt === null ? actor.personId : null
  const personId = leader ?? own
  return personId === null
    ? `/w/${id}/organiser/console`
    : ports.links.add({ kind: 'person', workshopId: id, personId })
}

export const createRehearsals = (ports: RehearsalPorts): Rehearsals => {
  const stage = createStage()
  const all = () => ports.registry.workshops()
  const isOf = async (originalId: Id, id: Id): Promise<boolean> =>
    (await all()).some((one) => one.id === id && one.rehearsalOf === originalId && one.archivedAt === null)
  const halt = async (id: Id): Promise<void> => {
    const known = stage.get(id)
    if (known?.status !== 'playing') return
    stage.become(id, { status: 'stopped' })
    await known.player.stop()
    await bringToRest(ports, id)
  }
  return {
    begin: async (originalId, wanted) => {
      const registered = (await all()).find(({ id }) => id === originalId)
      if (!registered) return refuse('unknownWorkshop')
      if (registered.rehearsalOf !== null) return refuse('rehearsalOfRehearsal')
      const full = stage.reserve(originalId)
      if (full !== null) return refuse(full)
      try {
        return await beginOn(ports, stage, originalId, wanted)
      } finally {
        stage.release(originalId)
      }
    },
    of: async (originalId) =>
      (await all())
        .filter(({ rehearsalOf, archivedAt }) => rehearsalOf === originalId && archivedAt === null)
        .toSorted((a, b) => b.createdAt - a.createdAt)
        .map((registered) => ({ registered, played: stage.get(registered.id) })),
    open: async (originalId, id, actor) => {
      const address = (await isOf(originalId, id)) ? await addressFor(ports, stage.get(id), id, actor) : null
      return address === null ? refuse('unknownRehearsal') : { ok: true, url: address }
    },
    stop: async (originalId, id) => {
      if (!(await isOf(originalId, id))) return refuse('unknownRehearsal')
      await halt(id)
      return { ok: true }
    },
    discard: async (originalId, id) => {
      if (!(await isOf(originalId, id))) return refuse('unknownRehearsal')
      await halt(id)
      const reply = await putAway(ports, id)
      if (reply.ok) stage.forget(id)
      return reply
    },
    close: async () => void (await Promise.all(stage.playing().map(({ player }) => player.stop()))),
  }
}
