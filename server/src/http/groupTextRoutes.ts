/** What stands behind a shared text: what came after a group's close, how items came to their words, who sent the talk about them. */
import { docAccess } from '@plenaria/shared/docs/docAccess'
import { personIdOf } from '@plenaria/shared/workshop/actor'
import { refuse } from '@plenaria/shared/workshop/refusals'
import { type Request, Router } from 'express'
import { z } from 'zod'
import type { DocsServer } from '../docs/docsServer.ts'
import { FEW_VERSIONS, MOST_VERSIONS } from '../docs/itemHistory.ts'
import type { Registry } from '../stores/registry.ts'
import { answering, done } from './answer.ts'
import { askedText, belowTexts, itemIdSchema } from './askedText.ts'
import type { WhoAsks } from './whoAsks.ts'

const base = '/api/workshops/:workshopId'

const querySchema = z.object({
  item: itemIdSchema.nullable().default(null),
  last: z.coerce.number().int().min(1).max(MOST_VERSIONS).default(FEW_VERSIONS),
})

export const groupTextRoutes = (ports: {
  registry: Registry
  whoAsks: WhoAsks
  docs: Pick<DocsServer, 'lateContributions' | 'history' | 'threads'>
}): Router => {
  const { registry, whoAsks, docs } = ports
  const router = Router()
  router.get(
    `${base}/groups/:groupId/late`,
    answering(async (request) => {
      const who = await whoAsks.inWorkshop(request, 'seeLateContributions')
      if (!who.ok) return who
      const groupId = String(request.params.groupId)
      if (!who.open.workshop.groups.groups.some(({ id }) => id === groupId)) return refuse('unknownGroup')
      return done({ late: await docs.lateContributions({ kind: 'draft', workshopId: who.workshopId, groupId }) })
    }),
  )
  /** The text, where whoever asks may read it. */
  const readable = async (request: Request) => {
    const who = await whoAsks.inWorkshop(request, null)
    if (!who.ok) return who
    const { workshopId, open, actor } = who
    const doc = askedText(request, workshopId)
    const personId = personIdOf(actor)
    if (personId === null || docAccess(open.workshop, personId, doc) === 'none') return refuse('notAllowed')
    const query = querySchema.safeParse(request.query)
    return query.success ? ({ ok: true, doc, workshopId, ...query.data } as const) : refuse('invalid')
  }
  router.get(
    `${base}/groups/:groupId/history`,
    answering(async (request) => {
      const asked = await readable(request)
      if (!asked.ok) return asked
      const people = await registry.people(asked.workshopId)
      return done({
        ...(await docs.history(asked.doc, { itemId: asked.item, last: asked.last })),
        threads: await docs.threads(asked.doc, asked.item),
        names: Object.fromEntries(people.map(({ personId: id, name }) => [id, name])),
      })
    }),
  )
  router.get(
    belowTexts('threads'),
    answering(async (request) => {
      const asked = await readable(request)
      return asked.ok ? done({ threads: await docs.threads(asked.doc, asked.item) }) : asked
    }),
  )
  return router
}
