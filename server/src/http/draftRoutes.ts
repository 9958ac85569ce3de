/** How much each group has written so far, for those who lead: read from the texts themselves, never stored. */
import { type DraftFigures, draftFigures } from '@plenaria/shared/docs/draftFigures'
import { draftOf } from '@plenaria/shared/workshop/drafting/evolveDrafting'
import type { Workshop } from '@plenaria/shared/workshop/workshop'
import { Router } from 'express'
import { createAlikeReader } from '../docs/alikeDrafts.ts'
import type { DocsServer } from '../docs/docsServer.ts'
import { answering, done } from './answer.ts'
import type { WhoAsks } from './whoAsks.ts'

type Ports = { readonly whoAsks: WhoAsks; readonly docs: Pick<DocsServer, 'read'> }

/** An open text as it is now, a closed one as it was recorded, nothing of one that was never open. */
const figuresOf = async (
  { drafting }: Workshop,
  workshopId: string,
  groupId: string,
  { docs }: Pick<Ports, 'docs'>,
): Promise<DraftFigures | null> => {
  const { status, record } = draftOf(drafting, groupId)
  if (status === 'notYet') return null
  if (record) return draftFigures(record.items)
  return draftFigures((await docs.read({ kind: 'draft', workshopId, groupId })).items)
}

export const draftRoutes = (ports: Ports): Router => {
  const router = Router()
  router.get(
    '/api/workshops/:workshopId/drafts/figures',
    answering(async (request) => {
      const who = await ports.whoAsks.inWorkshop(request, 'seeStaffView')
      if (!who.ok) return who
      const { workshopId, open } = who
      const figures: Record<string, DraftFigures> = {}
      for (const { id } of open.workshop.groups.groups) {
        const found = await figuresOf(open.workshop, workshopId, id, ports)
        if (found) figures[id] = found
      }
      return done({ figures })
    }),
  )
  const alike = createAlikeReader(ports)
  router.get(
    '/api/workshops/:workshopId/drafts/alike',
    answering(async (request) => {
      const who = await ports.whoAsks.inWorkshop(request, 'TakeUp')
      if (!who.ok) return who
      return done(await alike(who.workshopId, who.open.workshop))
    }),
  )
  return router
}
