/**
 * A free port below those that the system hands out by itself: between a server's death and its return nobody else gets it,
 * not even a client that tries to reach the dead one. For tests that start a server again where it was.
 */
import { once } from 'node:events'
import { createServer } from 'node:net'

const [FIRST, COUNT] = [20_000, 10_000]

const isFree = async (port: number): Promise<boolean> => {
  const probe = createServer()
  const isHad = await Promise.race([
    once(probe.listen(port, '127.0.0.1'), 'listening').then(() => true),
    once(probe, 'error').then(() => false),
  ]).catch(() => false)
  probe.close()
  return isHad
}

export const steadyPort = async (): Promise<string> => {
  for (;;) {
    const port = FIRST + Math.floor(Math.random() * COUNT)
    if (await isFree(port)) return String(port)
  }
}
