/** What pages ask about sound and picture over the live socket: parsed, handed to the media desk, answered. */
import {
  mediaAnswerSchema,
  mediaJoinSchema,
  mediaLeaveSchema,
  mediaListenSchema,
  mediaLiveSchema,
  mediaPeopleSchema,
  mediaPublishSchema,
  type MediaQuestion,
  type MediaQuestions,
  mediaReportSchema,
  mediaResumeSchema,
  mediaUnpublishSchema,
} from '@plenaria/shared/protocol/media'
import { personIdOf } from '@plenaria/shared/workshop/actor'
import type { z } from 'zod'
import type { Log } from '../engine/log.ts'
import type { Page } from '../media/deskPeers.ts'
import type { Asker } from '../media/mediaAnswers.ts'
import type { MediaDesk } from '../media/mediaDesk.ts'
import type { Visitor } from './identifyVisitor.ts'
import type { LiveSocket } from './liveSockets.ts'
import { parsed } from './parsed.ts'

const schemas: { readonly [Name in MediaQuestion]: z.ZodType<MediaQuestions[Name][0]> } = {
  'media:join': mediaJoinSchema,
  'media:resume': mediaResumeSchema,
  'media:answer': mediaAnswerSchema,
  'media:listen': mediaListenSchema,
  'media:publish': mediaPublishSchema,
  'media:live': mediaLiveSchema,
  'media:unpublish': mediaUnpublishSchema,
  'media:report': mediaReportSchema,
  'media:leave': mediaLeaveSchema,
  'media:people': mediaPeopleSchema,
}

type Untyped = {
  on: (name: string, handle: (message: unknown, acknowledge: unknown) => Promise<void>) => void
  emit: (name: string, message: unknown) => void
}

export const hearMedia = (socket: LiveSocket, visitor: Visitor, desk: MediaDesk, log: Log): void => {
  // One table of questions and news instead of a line for each: the socket's own types name every message apart.
  const untyped = socket as unknown as Untyped
  const page: Page = { id: socket.id, tell: (name, message) => untyped.emit(name, message) }
  const asker: Asker = { workshopId: visitor.workshopId, personId: personIdOf(visitor.actor), page }
  const hear = <Name extends MediaQuestion>(name: Name) => {
    const answer = (message: MediaQuestions[Name][0]) => desk.answers[name](asker, message)
    untyped.on(name, parsed(schemas[name], log, answer))
  }
  for (const name of Object.keys(schemas) as MediaQuestion[]) hear(name)
  socket.on('disconnect', () => desk.pageLeft(page))
}
