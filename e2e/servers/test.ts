/** Playwright's test with a server of its own for each story, ended whatever happens. */
import { test as base } from '@playwright/test'
import { type PlenariaServer, plenariaServer } from './plenariaServer.ts'

export const test = base.extend<{ server: PlenariaServer }>({
  server: async ({ browserName: _ }, use) => {
    const server = await plenariaServer()
    await server.start()
    await use(server)
    await server.end()
  },
})
