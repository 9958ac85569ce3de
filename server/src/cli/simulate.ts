/** `simulate ID`: plays the workshop through the server with headless participants, and says whether all saw the same. */
import { playWorkshop, type SimulationOutcome } from '../simulation/playWorkshop.ts'
import type { Operator } from './operator.ts'

export type SimulateOptions = { speed: number; copy?: boolean; beside?: string; seed: number }

type Seats = { seats: { personId: string; role: string; secret: string }[] }

export const simulate = async (
  { ask, url }: Operator,
  id: string,
  { speed, copy, beside, seed }: SimulateOptions,
): Promise<SimulationOutcome> => {
  const workshopId = copy === true ? (await ask<{ id: string }>('POST', '/api/workshops', { copyOf: id })).id : id
  const path = `/api/operator/workshops/${encodeURIComponent(workshopId)}`
  const { seats } = await ask<Seats>('POST', `${path}/simulation`, { beside: beside !== undefined })
  // Every open document listens for the end of the process; fifty people in one process are no leak.
  process.setMaxListeners(seats.length * 4)
  const real = new Set((beside ?? '').split(',').filter((personId) => personId !== ''))
  try {
    return await playWorkshop({
      url,
      workshopId,
      seats: seats.filter(({ personId }) => !real.has(personId)),
      isLed: beside === undefined,
      speed,
      seed,
      setClock: (workshopAt, rate) => ask('POST', `${path}/clock`, { workshopAt, rate }),
      say: (text) => process.stderr.write(`${text}\n`),
    })
  } finally {
    await ask('DELETE', `${path}/simulation`)
  }
}
