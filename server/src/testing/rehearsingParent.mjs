/** A process that stands in for a server: it sets players to work, says who they are, and waits to be killed. For tests. */
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const script = fileURLToPath(new URL('../simulation/rehearsalChild.mjs', import.meta.url))
const seats = [{ personId: 'a', role: 'facilitator', secret: 'x'.repeat(32) }]
/** They look for a server that is not there, which keeps them busy. */
const order = { url: 'http://127.0.0.1:9', workshopId: 'nowhere', seats, isLed: true, speed: 60, seed: 1 }

const child = fork(script, [], { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
child.once('message', () => {
  child.send({ type: 'play', order })
  process.send?.(child.pid)
})
setTimeout(() => process.exit(1), 60_000)
