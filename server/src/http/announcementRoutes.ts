/** What is told to one person alone: the text that the facts sent to everybody leave out. */
import { personIdOf } from '@plenaria/shared/workshop/actor'
import { placeOf } from '@plenaria/shared/workshop/groups/groups'
import { announcementsFor } from '@plenaria/shared/workshop/messages/evolveMessages'
import { Router } from 'express'
import { answering, done } from './answer.ts'
import type { WhoAsks } from './whoAsks.ts'

export const announcementRoutes = ({ whoAsks }: { whoAsks: WhoAsks }): Router => {
  const router = Router()
  router.get(
    '/api/workshops/:workshopId/announcements/mine',
    answering(async (request) => {
      const who = await whoAsks.inWorkshop(request, null)
      if (!who.ok) return who
      const { messages, groups } = who.open.workshop
      const personId = personIdOf(who.actor)
      const groupId = personId === null ? null : placeOf(groups, personId)
      const mine = announcementsFor(messages, { personId, groupId })
      return done({ announcements: mine.map(({ id, text }) => ({ id, text })) })
    }),
  )
  return router
}
