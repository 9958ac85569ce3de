/** Several servers, clients on a bad network, crashes and a fake clock, from fixed seeds: nobody is ever shown what is not so. */
import { expect, test } from 'vitest'
import { plantedFaults } from '../testing/plantedFaults.ts'
import { nothingCounted, type SimulationCount, simulateServers } from '../testing/simulateServers.ts'
import { PromiseBroken } from '../testing/truth.ts'

const SEEDS = 200

test(`${SEEDS} random workshops on two servers keep every promise`, async () => {
  const total = { ...nothingCounted }
  for (let seed = 1; seed <= SEEDS; seed++) {
    const count = await simulateServers(seed)
    for (const key of Object.keys(total) as (keyof SimulationCount)[]) total[key] += count[key]
  }
  // A simulation in which little happens proves little.
  expect(total.commits).toBeGreaterThan(SEEDS * 10)
  expect(total.rejoins).toBeGreaterThan(SEEDS * 8)
  expect(total.crashes).toBeGreaterThan(SEEDS)
  expect(total.retries).toBeGreaterThan(SEEDS * 5)
  expect(total.undone).toBeGreaterThan(SEEDS / 2)
  expect(total.recovered).toBeGreaterThan(SEEDS / 10)
  expect(total.slots).toBeGreaterThan(SEEDS / 10)
})

test.each(plantedFaults)('the simulation notices %s', async (fault) => {
  const complaints: unknown[] = []
  for (let seed = 1; seed <= 40; seed++)
    await simulateServers(seed, fault).catch((error: unknown) => complaints.push(error))
  expect(complaints.length).toBeGreaterThan(0)
  expect(complaints.filter((complaint) => !(complaint instanceof PromiseBroken))).toEqual([])
})
