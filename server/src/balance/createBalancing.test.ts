/** The thread gives the same answers as this process, one after another, and outlives a question that fails. */
import type { BalanceProblem } from '@plenaria/shared/balance/balanceProblem'
import { drawnProblem } from '@plenaria/shared/testing/balanceCases'
import { regionalWorkshop } from '@plenaria/shared/testing/balanceProblems'
import { afterEach, expect, test } from 'vitest'
import { balancingHere } from '../engine/balancing.ts'
import { type BalancingThread, createBalancing } from './createBalancing.ts'

const open: BalancingThread[] = []
const started = (patience?: number) => {
  const balancing = createBalancing(patience)
  open.push(balancing)
  return balancing
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => each.close()))
})

const workshop = regionalWorkshop(4, ['interpreted', 'es', 'es', 'es'])
/** Takes the search tens of milliseconds at least, on any machine. */
const laborious = drawnProblem(1, { people: 1500, groups: 60, interpreted: 1, pins: 0, apart: 0, together: 0 })

test('every task is answered with the bytes that this process gives', async () => {
  const thread = started()
  const seats = await balancingHere.ask('balance', workshop)
  const current = seats.ok ? seats.assignment : {}
  for (const balancing of [thread, balancingHere]) expect(await balancing.ask('balance', workshop)).toEqual(seats)
  const both = async (ask: (balancing: typeof balancingHere) => Promise<unknown>) => {
    expect(JSON.stringify(await ask(thread))).toBe(JSON.stringify(await ask(balancingHere)))
  }
  await both((balancing) => balancing.ask('rebalance', workshop, { current, absent: ['honduras-1'] }))
  await both((balancing) => balancing.ask('explain', workshop, current))
  await both((balancing) => balancing.ask('byCountry', workshop))
  await both((balancing) => balancing.ask('byTopic', workshop, { topicOf: { 'group-1': 'law' } }))
  await both((balancing) => balancing.ask('rounds', workshop, 3))
  await both((balancing) => balancing.ask('modes', workshop))
})

test('questions are answered in the order asked', async () => {
  const thread = started()
  const order: number[] = []
  const ask = async (number: number, problem: BalanceProblem) => {
    await thread.ask('balance', problem)
    order.push(number)
  }
  await Promise.all([ask(1, laborious), ask(2, workshop), ask(3, workshop)])
  expect(order).toEqual([1, 2, 3])
})

test('a question that takes too long fails, and so does none after it', async () => {
  const thread = started(1)
  await expect(thread.ask('balance', laborious)).rejects.toThrow('in time')
  const patient = started()
  const broken: BalanceProblem = JSON.parse('{"groups": 1}')
  const failed = patient.ask('balance', broken)
  const next = patient.ask('balance', workshop)
  await expect(failed).rejects.toThrow('TypeError')
  expect((await next).ok).toBe(true)
})

test('what is asked while it closes fails, and afterwards too', async () => {
  const thread = started()
  const asked = thread.ask('balance', workshop).catch((error: unknown) => String(error))
  await thread.close()
  expect(await asked).toContain('any more')
  await expect(thread.ask('balance', workshop)).rejects.toThrow('any more')
})
