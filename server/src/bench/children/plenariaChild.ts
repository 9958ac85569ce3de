/** The real server on the embedded store, with one workshop whose first sitting runs; for the bench. */
import { personActor } from '@plenaria/shared/workshop/actor'
import { type MediaConfig, mediaOff } from '../../config.ts'
import { type Started, startServer } from '../../main.ts'
import { createFromPlan } from '../../organising/createWorkshop.ts'
import { benchPlan, type BenchSize, CHAIR, SITTING } from '../benchPlan.ts'
import type { Room } from '../room.ts'
import { obeyBench } from './obeyBench.ts'

export type PlenariaSetting = BenchSize & {
  dataDir: string
  /** The workshop that is there already; without it one is made. */
  room?: Room
  /** How people hear each other; without it they do not. */
  media?: MediaConfig
}

const openRoom = async ({ app, running }: Started, setting: PlenariaSetting): Promise<Room> => {
  const { organising, engine } = app
  const plan = benchPlan(setting)
  const created = await createFromPlan(organising, plan)
  if (!created.ok) throw new Error(created.refusal.message.en)
  const workshopId = created.id
  const reply = await engine.handle({
    workshopId,
    commandId: organising.createId(),
    commands: [{ type: 'StartSitting', sittingId: SITTING }],
    actor: personActor(CHAIR),
  })
  if (!reply.ok) throw new Error(reply.refusal.message.en)
  const seats = []
  for (const { id: personId } of plan.people)
    seats.push({ personId, secret: await organising.links.issueSimulation(workshopId, personId) })
  const state = JSON.stringify(engine.current(workshopId)?.workshop)
  return { url: running.url, workshopId, seats, state, version: reply.version }
}

const start = ({ dataDir, media = mediaOff }: PlenariaSetting) =>
  startServer({
    dataDir,
    port: 0,
    host: '127.0.0.1',
    publicUrl: null,
    trustProxy: false,
    media,
    logLevel: 'warn',
  })

obeyBench(async (setting: PlenariaSetting) => {
  const started = await start(setting)
  const room = setting.room ?? (await openRoom(started, setting))
  return { ready: { ...room, url: started.running.url }, stop: started.stop }
})
