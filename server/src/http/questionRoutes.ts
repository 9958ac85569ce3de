/** One's own questions that nobody has published yet: their words are left out of the facts that are sent to everybody. */
import { personIdOf } from '@plenaria/shared/workshop/actor'
import { Router } from 'express'
import { answering, done } from './answer.ts'
import type { WhoAsks } from './whoAsks.ts'

export const questionRoutes = ({ whoAsks }: { whoAsks: WhoAsks }): Router => {
  const router = Router()
  router.get(
    '/api/workshops/:workshopId/questions/mine',
    answering(async (request) => {
      const who = await whoAsks.inWorkshop(request, null)
      if (!who.ok) return who
      const personId = personIdOf(who.actor)
      const mine = who.open.workshop.floor.questions.filter(
        ({ author, publishedAt }) => author.personId === personId && publishedAt === null,
      )
      return done({ questions: mine.map(({ id, text }) => ({ id, text })) })
    }),
  )
  return router
}
