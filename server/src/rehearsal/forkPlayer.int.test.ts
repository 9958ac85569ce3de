/** The process of the players: it ends when it is told to, when it is done, and when the server is gone without a word. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { forkPlayer } from './forkPlayer.ts'
import type { PlayOrder } from './player.ts'

/** A server that is not there: the players try to reach it until they are told to end. */
const order: PlayOrder = {
  url: 'http://127.0.0.1:9',
  workshopId: 'nowhere',
  seats: [{ personId: 'a', role: 'facilitator', secret: 'x'.repeat(32) }],
  isLed: true,
  speed: 60,
  seed: 1,
}

test('told to stop, nothing of it is left, and it says once that it is over, without an outcome', async () => {
  const overs: unknown[] = []
  const player = forkPlayer(order, { setClock: async () => undefined, onOver: (outcome) => overs.push(outcome) })
  await player.stop()
  await player.stop()
  expect(overs).toEqual([null])
})

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

test('a server that is killed takes its players with it', async () => {
  const parent = fork(fileURLToPath(new URL('../testing/rehearsingParent.mjs', import.meta.url)), [], { execArgv: [] })
  const [playerPid] = (await once(parent, 'message')) as [number]
  expect(isAlive(playerPid)).toBe(true)
  parent.kill('SIGKILL')
  await once(parent, 'exit')
  await expect.poll(() => isAlive(playerPid), { timeout: 15_000 }).toBe(false)
}, 30_000)
