/** The child's side: starts a server when told to, says what it uses, and ends with the bench, whatever happens to it. */
import type { FromChild, ToChild, Usage } from '../childMessages.ts'

export type Obedient<Ready> = { ready: Ready; stop: () => Promise<void> }

const tell = (message: FromChild): void => void process.send?.(message)

const usage = (): Usage => {
  const { user, system } = process.cpuUsage()
  const peakMb = process.resourceUsage().maxRSS / 1_024
  return { cpuMs: (user + system) / 1_000, peakMb, heldMb: process.memoryUsage.rss() / 2 ** 20 }
}

/** @param start opens the server; `setting` is what the bench sent, `ready` what it is told in return */
export const obeyBench = <Setting, Ready>(start: (setting: Setting) => Promise<Obedient<Ready>>): void => {
  let running: Obedient<Ready> | null = null

  const begin = async (setting: unknown) => {
    running = await start(setting as Setting)
    tell({ type: 'ready', ready: running.ready })
  }
  const end = async () => {
    await running?.stop()
    process.exit()
  }
  const fail = (error: unknown) => {
    tell({ type: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) })
    process.exitCode = 1
    process.disconnect()
  }

  process.on('disconnect', () => process.exit())
  process.on('message', (message: ToChild) => {
    if (message.type === 'start') begin(message.setting).catch(fail)
    else if (message.type === 'stop') end().catch(fail)
    else tell({ type: 'usage', usage: usage() })
  })
}
