/**
 * The review round for a delegation, by its secret link alone: no cookie, no seat, no socket. It reads drafts and the final
 * report, and observes; whatever it asks for is that of the delegation the link was made for.
 */
import { hashOfStanding } from '@plenaria/shared/report/reportStanding'
import { delegationActor } from '@plenaria/shared/workshop/actor'
import { observationLimits } from '@plenaria/shared/workshop/report/observationLimits'
import { reportCommandSchema } from '@plenaria/shared/workshop/report/reportCommands'
import { refusal, refuse } from '@plenaria/shared/workshop/refusals'
import { reviewPage } from '@plenaria/shared/workshop/views/reviewPage'
import type { Command } from '@plenaria/shared/workshop/workshop'
import { type Request, type Response, Router } from 'express'
import { z } from 'zod'
import type { DocsServer } from '../docs/docsServer.ts'
import type { Engine } from '../engine/engine.ts'
import type { OpenWorkshop } from '../engine/openWorkshop.ts'
import type { ExportQueue } from '../export/exportQueue.ts'
import { reportFormSchema } from '../export/reportForm.ts'
import type { Reporting } from '../reporting/createReporting.ts'
import { copyOf } from '../reporting/readReport.ts'
import { createRateLimit } from '../seats/rateLimit.ts'
import type { Registry, ReviewLink } from '../stores/registry.ts'
import { answering, done, type Result } from './answer.ts'
import { type ReportSource, waitForFile } from './reportFiles.ts'
import { createSecretLinks } from './secretLinks.ts'

export type ReviewPorts = {
  engine: Engine
  registry: Registry
  docs: DocsServer
  reporting: Reporting
  exports: ExportQueue
  now: () => number
}

type Asked = {
  readonly request: Request
  readonly response: Response
  readonly link: ReviewLink
  readonly open: OpenWorkshop
}

const base = '/api/outside/review/:secret'
/** Names a draft; without it, it is the final report. */
const downloadSchema = z.object({ of: z.string().max(64).nullish() })
const sentSchema = z.object({ commandId: z.string().regex(/^[A-Za-z0-9-]{8,64}$/) })

/** What is too long is told as such: the writer must know to shorten it. */
const isTooLong = ({ text, proposed }: { text?: unknown; proposed?: unknown }): boolean =>
  (typeof text === 'string' && text.trim().length > observationLimits.text) ||
  (typeof proposed === 'string' && proposed.trim().length > observationLimits.proposed)

const wishOf = (type: Command['type'], { body, params }: Request): Command | null => {
  const content: object = typeof body === 'object' && body !== null ? body : {}
  const parsed = reportCommandSchema.safeParse({ ...content, ...params, type })
  return parsed.success ? parsed.data : null
}

const order = async ({ engine }: ReviewPorts, { request, link }: Asked, type: Command['type']): Promise<Result> => {
  const sent = sentSchema.safeParse(request.body)
  if (!sent.success) return refuse('invalid')
  if (isTooLong(request.body as object)) return refuse('tooLarge')
  const command = wishOf(type, request)
  if (!command) return refuse('invalid')
  const { workshopId, delegationId } = link
  // Under the delegation's own name, so that no other can take it first.
  const commandId = `${delegationId} ${sent.data.commandId}`
  const reply = await engine.handle({
    workshopId,
    commandId,
    commands: [command],
    actor: delegationActor(delegationId),
  })
  return reply.ok ? done() : reply
}

const download = async (ports: ReviewPorts, { request, response, open, link }: Asked): Promise<Result> => {
  const form = reportFormSchema.safeParse({ ...request.query, format: request.params.format })
  const asked = downloadSchema.safeParse(request.query)
  if (!form.success || !asked.success) return refuse('invalid')
  const copy = copyOf(ports, open, asked.data.of ?? null)
  // The working version is the secretariats' own.
  if (!copy || copy.standing.kind === 'working') return refuse('unknownReportDraft')
  const hash = hashOfStanding(copy.standing)
  const actor = delegationActor(link.delegationId)
  const source: ReportSource = {
    ok: true,
    reportId: open.id,
    owner: `delegation ${open.id} ${link.delegationId}`,
    ...copy,
    record: ({ format, language }, fileId) =>
      ports.engine.handle({
        workshopId: open.id,
        commandId: `export-${fileId}`,
        commands: [{ type: 'RecordExport', format, language, ...(hash !== null && { hash }) }],
        actor,
      }),
  }
  return waitForFile(ports.exports, source, form.data, response)
}

const snapshot = async ({ reporting, exports }: ReviewPorts, { request, response, open }: Asked): Promise<Result> => {
  const copy = await readCopy(reporting, open, String(request.params.hash))
  if (!copy) return refuse('unknownReportDraft')
  // Who reads it may want its file.
  exports.expect()
  response.set('cache-control', 'private, max-age=31536000, immutable')
  return done({ model: copy })
}

/** Of the drafts that went out and the final report, and of nothing else that was ever laid down. */
const readCopy = async ({ snapshots }: Reporting, { id, workshop: { report } }: OpenWorkshop, hash: string) => {
  const standing = [...report.drafts, ...report.finals.filter(({ reopened }) => reopened === null)]
  return standing.some((one) => one.hash === hash) ? snapshots.read(id, hash) : null
}

export const reviewRoutes = (ports: ReviewPorts): Router => {
  const { engine, registry, now } = ports
  const router = Router()
  const linkOf = createSecretLinks((secretHash) => registry.reviewLink(secretHash), now)
  const writing = createRateLimit({ burst: 30, perSecond: 0.5, now })
  const reading = createRateLimit({ burst: 20, perSecond: 0.5, now })
  const fetching = createRateLimit({ burst: 12, perSecond: 0.1, now })

  const asking = (handle: (asked: Asked) => Promise<Result>) =>
    answering(async (request, response) => {
      response.set({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow' })
      const found = await linkOf(request)
      if (!found.ok) return found
      const open = await engine.open(found.link.workshopId)
      return open ? handle({ request, response, link: found.link, open }) : refuse('linkUnknown')
    })
  const limitedBy = (limit: typeof writing, handle: (asked: Asked) => Promise<Result>) =>
    asking(async (asked) =>
      limit.take(`${asked.link.workshopId} ${asked.link.delegationId}`)
        ? handle(asked)
        : { ok: false, refusal: refusal('tooFast') },
    )
  const ordering = (type: Command['type']) => limitedBy(writing, (asked) => order(ports, asked, type))

  router.get(
    base,
    asking(async ({ link, open: { workshop } }) =>
      done(reviewPage(workshop, link.delegationId, engine.workshopNow(workshop))),
    ),
  )
  router.get(
    `${base}/snapshots/:hash`,
    limitedBy(reading, (asked) => snapshot(ports, asked)),
  )
  router.get(
    `${base}/report.:format`,
    limitedBy(fetching, (asked) => download(ports, asked)),
  )
  router.post(`${base}/observations`, ordering('MakeObservation'))
  router.put(`${base}/observations/:observationId`, ordering('ChangeObservation'))
  router.delete(`${base}/observations/:observationId`, ordering('WithdrawObservation'))
  return router
}
