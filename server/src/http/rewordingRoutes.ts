/** Where people ask for a whole text of their group or of the report to be put in the place of another; the document's turn decides. */
import { docAccess } from '@plenaria/shared/docs/docAccess'
import { lineFields } from '@plenaria/shared/docs/itemShape'
import type { Rewording } from '@plenaria/shared/docs/rewording'
import { idSchema } from '@plenaria/shared/ids'
import { languageSchema } from '@plenaria/shared/languageSchemas'
import { personIdOf } from '@plenaria/shared/workshop/actor'
import { currentFinal } from '@plenaria/shared/workshop/report/report'
import { type RefusalCode, refuse } from '@plenaria/shared/workshop/refusals'
import { Router } from 'express'
import { z } from 'zod'
import type { DocsServer } from '../docs/docsServer.ts'
import { rewordText } from '../docs/rewordText.ts'
import { answering, done } from './answer.ts'
import { askedText, belowTexts, itemIdSchema } from './askedText.ts'
import type { WhoAsks } from './whoAsks.ts'

/** An item's text has no limit of its own; what one request may bring has. */
const text = z.string().max(500_000)

const rewordingSchema: z.ZodType<Rewording> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('text'),
    itemId: itemIdSchema,
    field: z.enum(['text', ...lineFields]),
    language: languageSchema,
    seen: text,
    text,
  }),
  z.strictObject({ kind: z.literal('accept'), threadId: idSchema, seen: text }),
  z.strictObject({ kind: z.literal('takeBack'), threadId: idSchema, before: text }),
])

export const rewordingRoutes = (ports: { whoAsks: WhoAsks; docs: Pick<DocsServer, 'write'> }): Router => {
  const { whoAsks, docs } = ports
  const router = Router()
  router.post(
    belowTexts('rewordings'),
    answering(async (request) => {
      const who = await whoAsks.inWorkshop(request, null)
      if (!who.ok) return who
      const { workshopId, open, actor } = who
      const doc = askedText(request, workshopId)
      const personId = personIdOf(actor)
      if (personId === null) return refuse('notAllowed')
      // The workshop is read anew each time: the text may close while the request waits for its turn.
      const forbidden = (): RefusalCode | null => {
        const mode = docAccess(open.workshop, personId, doc)
        if (mode === 'write') return null
        if (doc.kind === 'report' && currentFinal(open.workshop.report)) return 'reportFinal'
        return mode === 'late' ? 'textClosed' : 'notAllowed'
      }
      const code = forbidden()
      if (code !== null) return refuse(code)
      const form = rewordingSchema.safeParse(request.body)
      if (!form.success) return refuse('invalid')
      const answer = await rewordText(docs, { doc, personId, rewording: form.data, forbidden })
      return answer.outcome === 'refused' ? refuse(answer.code) : done(answer)
    }),
  )
  return router
}
