/**
 * Hocuspocus as it comes, with the state of each document in a file, to be measured beside Plenaria's documents. It obeys the
 * bench over the channel between the processes (server/src/bench/childMessages.ts) and ends with it.
 */
import { open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { Server } from '@hocuspocus/server'
import * as Y from 'yjs'

const tell = (message) => process.send?.(message)

/** On disk when it resolves, whole or not at all. */
const writeState = async (file, state) => {
  const handle = await open(`${file}.new`, 'w')
  await handle.writeFile(state)
  await handle.sync()
  await handle.close()
  await rename(`${file}.new`, file)
}

const start = async ({ dataDir, state }) => {
  const fileOf = (name) => join(dataDir, `${encodeURIComponent(name)}.state`)
  const server = new Server({
    quiet: true,
    stopOnSignals: false,
    async onLoadDocument({ document, documentName }) {
      const kept = await readFile(state ?? fileOf(documentName)).catch(() => null)
      if (kept) Y.applyUpdate(document, kept)
      return document
    },
    async onStoreDocument({ document, documentName }) {
      const clients = [...document.store.clients.keys()]
      const clocks = Object.fromEntries(clients.map((client) => [client, Y.getState(document.store, client)]))
      await writeState(fileOf(documentName), Y.encodeStateAsUpdate(document))
      tell({ type: 'stored', clocks })
    },
  })
  await server.listen(0, '127.0.0.1')
  tell({ type: 'ready', ready: `http://127.0.0.1:${server.address.port}` })
}

const usage = () => {
  const { user, system } = process.cpuUsage()
  const peakMb = process.resourceUsage().maxRSS / 1_024
  return { cpuMs: (user + system) / 1_000, peakMb, heldMb: process.memoryUsage.rss() / 2 ** 20 }
}

process.on('disconnect', () => process.exit())
process.on('message', (message) => {
  if (message.type === 'start')
    start(message.setting).catch((error) => tell({ type: 'failed', message: String(error?.stack) }))
  else if (message.type === 'stop') process.exit()
  else tell({ type: 'usage', usage: usage() })
})
