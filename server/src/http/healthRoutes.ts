/** What machines ask: alive, ready, metrics, and a description of the HTTP interface. */
import { Router } from 'express'
import { collectDefaultMetrics, Gauge, Registry as MetricsRegistry } from 'prom-client'
import type { MediaHealth } from '../media/mediaProvider.ts'
import { openApi } from './openApi.ts'

export type Gauges = {
  liveConnections: () => number
  docConnections: () => number
  docFrames: () => number
  media: () => Promise<MediaHealth>
}

const metricsOf = (gauges: Gauges): MetricsRegistry => {
  const metrics = new MetricsRegistry()
  collectDefaultMetrics({ register: metrics })
  const add = (name: string, help: string, read: () => number | Promise<number>) =>
    new Gauge({
      name,
      help,
      registers: [metrics],
      async collect() {
        this.set(await read())
      },
    })
  add('plenaria_live_connections', 'Open live sockets.', gauges.liveConnections)
  add('plenaria_doc_connections', 'Open document sockets.', gauges.docConnections)
  add('plenaria_doc_frames_committed', 'Frames of edits on disk since the start.', gauges.docFrames)
  const media = () => gauges.media().catch(() => ({ isUp: false, peers: 0, feeds: 0 }))
  add('plenaria_media_up', 'Whether the media engine answers.', async () => Number((await media()).isUp))
  add('plenaria_media_listeners', 'Open connections of sound.', async () => (await media()).peers)
  add('plenaria_media_feeds', 'Microphones, cameras and screens that are published.', async () => (await media()).feeds)
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
