/** What machines ask: alive, ready, metrics, and a description of the HTTP interface. */
import { Router } from 'express'
import { collectDefaultMetrics, Gauge, Registry as MetricsRegistry } from 'prom-client'
import { openApi } from './openApi.ts'

export type Gauges = { liveConnections: () => number; docConnections: () => number; docFrames: () => number }

const metricsOf = (gauges: Gauges): MetricsRegistry => {
  const metrics = new MetricsRegistry()
  collectDefaultMetrics({ register: metrics })
  const add = (name: string, help: string, read: () => number) =>
    new Gauge({
      name,
      help,
      registers: [metrics],
      collect() {
        this.set(read())
      },
    })
  add('plenaria_live_connections', 'Open live sockets.', gauges.liveConnections)
  add('plenaria_doc_connections', 'Open document sockets.', gauges.docConnections)
  add('plenaria_doc_frames_committed', 'Frames of edits on disk since the start.', gauges.docFrames)
  return metrics
}

/** @param isReady whether the store answers */
export const healthRoutes = (ports: { gauges: Gauges; isReady: () => Promise<boolean> }): Router => {
  const metrics = metricsOf(ports.gauges)
  const router = Router()
  router.get('/healthz', (_request, response) => void response.json({ ok: true }))
  router.get('/readyz', async (_request, response) => {
    const isReady = await ports.isReady().catch(() => false)
    response.status(isReady ? 200 : 503).json({ ok: isReady })
  })
  router.get('/metrics', async (_request, response) => {
    response.type(metrics.contentType).send(await metrics.metrics())
  })
  router.get('/api/openapi.json', (_request, response) => void response.json(openApi))
  return router
}
