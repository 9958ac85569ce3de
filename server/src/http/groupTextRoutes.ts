/** What stands behind a group's text: what came after its close, and how its items came to their words. */
import { docAccess } from '@plenaria/shared/docs/docAccess'
import type { DocName } from '@plenaria/shared/docs/docName'
import { personIdOf } from '@plenaria/shared/workshop/actor'
import { refuse } from '@plenaria/shared/workshop/refusals'
import { Router } from 'express'
import type { DocsServer } from '../docs/docsServer.ts'
import type { Registry } from '../stores/registry.ts'
import { answering, done } from './answer.ts'
import type { WhoAsks } from './whoAsks.ts'

const base = '/api/workshops/:workshopId'

export const groupTextRoutes = (ports: {
  registry: Registry
  whoAsks: WhoAsks
  docs: Pick<DocsServer, 'lateContributions' | 'history'>
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
  router.get(
    `${base}/groups/:groupId/history`,
    answering(async (request) => {
      const who = await whoAsks.inWorkshop(request, null)
      if (!who.ok) return who
      const { workshopId, open, actor } = who
      const doc: DocName = { kind: 'draft', workshopId, groupId: String(request.params.groupId) }
      const personId = personIdOf(actor)
      if (personId === null || docAccess(open.workshop, personId, doc) === 'none') return refuse('notAllowed')
      const { item } = request.query
      const people = await registry.people(workshopId)
      return done({
        versions: await docs.history(doc, typeof item === 'string' ? item : null),
        names: Object.fromEntries(people.map(({ personId: id, name }) => [id, name])),
      })
    }),
  )
  return router
}
