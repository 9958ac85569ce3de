/** A concept note in, its agenda out, to be corrected before it is used. Nothing of the document is kept. */
import { refuse } from '@plenaria/shared/workshop/refusals'
import express, { type Request, type RequestHandler, Router } from 'express'
import { cleanFileName } from '../files/fileType.ts'
import { readingLimits } from '../reading/documentText.ts'
import { readAgendaFile } from '../reading/readAgendaFile.ts'
import { createRateLimit } from '../seats/rateLimit.ts'
import { answering, done, sendRefusal } from './answer.ts'
import type { WhoAsks } from './whoAsks.ts'

/** Reading takes a thread: a few at a time for each who asks, and few in all. */
const MAX_AT_ONCE = 2

export const agendaDraftRoutes = ({ whoAsks, now }: { whoAsks: WhoAsks; now: () => number }): Router => {
  const router = Router()
  const limit = createRateLimit({ burst: 10, perSecond: 0.5, now })
  let reading = 0
  const mayRead: RequestHandler = (request, response, next) => {
    const ask = async () => {
      const who = await whoAsks.inWorkshop(request, 'ChangeSegment')
      if (!who.ok) return sendRefusal(response, who.refusal)
      if (!limit.take(`${who.workshopId} ${JSON.stringify(who.actor)}`))
        return sendRefusal(response, refuse('tooFast').refusal)
      return next()
    }
    ask().catch(next)
  }
  const read = async (request: Request) => {
    if (reading >= MAX_AT_ONCE) return refuse('busy')
    const name = cleanFileName(typeof request.query.name === 'string' ? request.query.name : '') || 'note.txt'
    const content: unknown = request.body
    if (!(content instanceof Uint8Array)) return refuse('emptyFile')
    reading += 1
    try {
      const answer = await readAgendaFile(name, content)
      return answer.ok ? done(answer.draft) : answer
    } finally {
      reading -= 1
    }
  }
  router.post(
    '/api/workshops/:workshopId/agenda-drafts',
    mayRead,
    express.raw({ type: () => true, limit: readingLimits.bytes }),
    answering(read),
  )
  return router
}
