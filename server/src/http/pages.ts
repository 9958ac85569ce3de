/** Serves the built client: hashed files for ever, the page itself never from a cache. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import compression from 'compression'
import express, { Router } from 'express'

const notBuilt = 'The client is not built yet. Type: npm run build'

/** @param directory where `vite build` put the client */
export const pages = (directory: string): Router => {
  const router = Router()
  router.use(compression())
  router.use(
    '/assets',
    express.static(join(directory, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }),
  )
  router.use(express.static(directory, { index: false, maxAge: '1h' }))
  router.get(['/', '/home{/*rest}', '/w/*rest', '/a/*rest', '/r/*rest'], (_request, response) => {
    const page = join(directory, 'index.html')
    if (!existsSync(page)) return void response.status(503).type('text').send(notBuilt)
    response.set({ 'cache-control': 'no-cache', 'x-robots-tag': 'noindex, nofollow' }).sendFile(page)
  })
  return router
}
