/** Joins a workshop as everybody in it and adds time to the running segment, again and again. */
import { randomUUID } from 'node:crypto'
import { connectWorkshop, type WorkshopConnection } from '@plenaria/shared/participant/connectWorkshop'
import { millis } from '@plenaria/shared/time'
import { currentSegment, type Segment } from '@plenaria/shared/workshop/agenda/agenda'
import { cookieHeader } from '../seats/seatCookie.ts'
import { until } from '../simulation/until.ts'
import type { Act, Crowd } from './crowd.ts'
import { createProgress } from './progress.ts'
import type { Room } from './room.ts'

const JOIN_WITHIN = 60_000
const STEP = millis(1_000)
const now = () => performance.now()

const running = (connection: WorkshopConnection): Segment => {
  const segment = currentSegment(connection.state().workshop.agenda)
  if (!segment) throw new Error('No segment is running.')
  return segment
}

const isOnline = ({ link }: { link: string }): boolean => link === 'online'

/** Resolves when the last has the whole workshop before them. */
export const openLiveCrowd = async ({ url, workshopId, seats }: Room): Promise<Crowd> => {
  const members = seats.map(({ personId, secret }) => {
    const cookie = cookieHeader({ kind: 'person', workshopId, personId }, secret)
    return connectWorkshop({ url, workshopId, personId, cookie, createId: randomUUID, now: () => Date.now() })
  })
  const [chair] = members
  if (!chair) throw new Error('A crowd needs somebody.')
  await Promise.all(members.map((member) => until(member, 'Joining', isOnline, JOIN_WITHIN)))
  const progress = createProgress(members.length, now)
  let newsAt = now()
  for (const [index, member] of members.entries()) {
    const note = () => progress.note(index, running(member).adjusted)
    note()
    member.subscribe(() => {
      newsAt = now()
      note()
    })
  }

  const act = async (): Promise<Act> => {
    const { id: segmentId, adjusted } = running(chair)
    const seen = progress.whenAll(adjusted + STEP)
    const startedAt = now()
    const answered = chair.send({ type: 'AdjustSegment', segmentId, by: STEP }).then((reply) => {
      if (!reply.ok) throw new Error(reply.refusal.message.en)
      return now()
    })
    const [seenAt, answeredAt] = await Promise.all([seen, answered])
    return { toLast: seenAt - startedAt, toAnswer: answeredAt - startedAt }
  }
  return {
    act,
    lastNews: () => newsAt,
    close: () => {
      for (const member of members) member.close()
    },
  }
}
