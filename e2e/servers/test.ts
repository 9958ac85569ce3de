/** Playwright's test with a server of its own for each story, ended whatever happens. */
import { test as base } from '@playwright/test'
import { type PlenariaServer, plenariaServer } from './plenariaServer.ts'

export const test = base.extend<{ server: PlenariaServer }>({
  // Playwright reads the first parameter: it must be a pattern, even an empty one.
  // oxlint-disable-next-line no-empty-pattern
  server: async ({}, provide) => {
    const server = await plenariaServer()
    await server.start()
    await provide(server)
    await server.end()
  },
})
