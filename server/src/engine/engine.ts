/** The shell around the core: one queue of orders per workshop, and the workshops in memory, kept abreast of other processes. */
import type { SendReply } from '@plenaria/shared/protocol/live'
import { type Instant, instant } from '@plenaria/shared/time'
import { workshopTime } from '@plenaria/shared/workshop/charter/workshopClock'
import { refuse } from '@plenaria/shared/workshop/refusals'
import type { Workshop } from '@plenaria/shared/workshop/workshop'
import type { Fanout } from '../fanout/fanout.ts'
import type { EventStore } from '../stores/eventStore.ts'
import { type Balancing, balancingHere } from './balancing.ts'
import { createCarryOut } from './carryOut.ts'
import { createDecideOrder, type Order } from './decideOrder.ts'
import { createInTurn } from './inTurn.ts'
import type { Log } from './log.ts'
import type { OpenWorkshop } from './openWorkshop.ts'
import { createOpenWorkshops } from './openWorkshops.ts'
import type { InstitutionSource, LogoSource, PresenceSource, SnapshotSource, WordingSource } from './outsidePort.ts'

export type EnginePorts = {
  eventStore: EventStore
  fanout: Fanout
  wordings: WordingSource
  institutions: InstitutionSource
  snapshots: SnapshotSource
  /** Where people are divided into groups: in this process unless said otherwise. */
  balancing?: Balancing
  /** Who is connected; nobody unless said otherwise. */
  presence?: PresenceSource
  /** Whether the engine of sound can record; it cannot unless said otherwise. */
  canRecord?: () => boolean
  /** Which pictures were uploaded as logos; none unless said otherwise. */
  logos?: LogoSource
  /** The server's clock, in milliseconds since 1970. */
  now: () => number
  log: Log
}

export type Engine = {
  /** Answers every order; an order whose `commandId` was carried out before is answered as done. */
  handle: (order: Order) => Promise<SendReply>
  /** The workshop as it stands, read from the log when it is not in memory; null when it does not exist. */
  open: (workshopId: string) => Promise<OpenWorkshop | null>
  /** The workshop if it is in memory. */
  current: (workshopId: string) => OpenWorkshop | null
  workshopNow: (workshop: Workshop) => Instant
}

/** What is beside an engine that stands alone. */
const besides = { balancing: balancingHere, presence: () => [], canRecord: () => false, logos: async () => null }

export const createEngine = (ports: EnginePorts): Engine => {
  const { eventStore, fanout, now, log } = ports
  const realNow = () => instant(now())
  const opened = createOpenWorkshops(eventStore)
  const inTurn = createInTurn()
  const decideOrder = createDecideOrder({ ...besides, ...ports, realNow })
  const carryOut = createCarryOut({ eventStore, fanout, opened, decideOrder, now })

  fanout.subscribe(({ workshopId, version }) => {
    const open = opened.current(workshopId)
    if (!open || open.version >= version) return
    inTurn(workshopId, () => opened.load(workshopId)).catch((error: unknown) => {
      log.error({ error, workshopId }, 'What another process committed could not be read.')
    })
  })

  return {
    handle: (order) =>
      inTurn(order.workshopId, () => carryOut(order)).catch((error: unknown) => {
        log.error({ error, workshopId: order.workshopId }, 'An order could not be saved.')
        return refuse('notSaved')
      }),
    open: async (workshopId) => {
      const known = opened.current(workshopId)
      if (known) return known
      const open = await inTurn(workshopId, () => opened.load(workshopId))
      return open.version > 0 ? open : null
    },
    current: opened.current,
    workshopNow: (workshop) => workshopTime(workshop.charter.clock, realNow()),
  }
}
