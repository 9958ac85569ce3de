/** Opens the joint list as everybody in a workshop; one writes, all others read. */
import { addItem } from '@plenaria/shared/docs/itemDoc'
import { typeInto } from '@plenaria/shared/docs/writeText'
import { type DocConnection, openDoc } from '@plenaria/shared/participant/openDoc'
import * as Y from 'yjs'
import { cookieHeader } from '../seats/seatCookie.ts'
import { nodeWebSocket } from '../simulation/nodeWebSocket.ts'
import type { Act, Crowd } from './crowd.ts'
import { createProgress } from './progress.ts'
import type { Room } from './room.ts'
import { withinTime } from './withinTime.ts'

const OPEN_WITHIN = 60_000
const ITEM = 'measured'
/** About what somebody types between two updates. */
const WORDS = ' palabra'
const now = () => performance.now()

const open = ({ url, workshopId, seats }: Room): DocConnection[] =>
  seats.map(({ personId, secret }) =>
    openDoc({
      url: `${url.replace(/^http/, 'ws')}/docs`,
      docName: { kind: 'joint', workshopId },
      params: { seat: personId },
      WebSocketImpl: nodeWebSocket({ cookie: cookieHeader({ kind: 'person', workshopId, personId }, secret) }),
    }),
  )

const synced = (member: DocConnection): Promise<void> =>
  new Promise((resolve) => {
    const look = () => {
      if (!member.state.synced) return
      stop()
      resolve()
    }
    const stop = member.subscribe(look)
    look()
  })

/**
 * Resolves when the last has the document before them.
 * @param answers whether the server says when an edit is on disk
 */
export const openDocsCrowd = async (room: Room, answers: boolean): Promise<Crowd> => {
  const members = open(room)
  const [writer] = members
  if (!writer) throw new Error('A crowd needs somebody.')
  await withinTime(OPEN_WITHIN, 'Opening the document', Promise.all(members.map(synced)))
  const { clientID } = writer.doc
  const written = ({ doc }: DocConnection) => Y.getState(doc.store, clientID)
  const progress = createProgress(members.length, now)
  let newsAt = now()
  for (const [index, member] of members.entries()) {
    const note = () => {
      newsAt = now()
      progress.note(index, written(member))
    }
    note()
    member.doc.on('update', note)
    member.awareness.on('update', () => {
      newsAt = now()
    })
  }
  addItem(writer.doc, { itemId: ITEM, topicId: 'measuring', languages: ['es', 'en'] })

  const act = async (): Promise<Act> => {
    const startedAt = now()
    typeInto(writer.doc, ITEM, 'es', WORDS)
    const [seenAt, savedAt] = await Promise.all([
      progress.whenAll(written(writer)),
      answers ? writer.saved().then(now) : null,
    ])
    return { toLast: seenAt - startedAt, toAnswer: savedAt === null ? null : savedAt - startedAt }
  }
  return {
    act,
    lastNews: () => newsAt,
    close: () => {
      for (const member of members) member.destroy()
    },
  }
}
