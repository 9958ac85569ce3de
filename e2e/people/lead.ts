/** Somebody who leads a workshop without a page: sends wishes, and waits for what the facts become. */
import { randomUUID } from 'node:crypto'
import { connectWorkshop, type WorkshopConnection } from '@plenaria/shared/participant/connectWorkshop'
import { placeOf } from '@plenaria/shared/workshop/groups/groups'
import type { Command, Workshop } from '@plenaria/shared/workshop/workshop'

/** The seat's cookie as opening the link would set it. */
const cookieOf = (workshopId: string, personId: string, link: string): string =>
  `seat.${workshopId}.${personId}=${link.slice(link.lastIndexOf('/') + 1)}`

const until = (connection: WorkshopConnection, isSo: (workshop: Workshop) => boolean): Promise<void> =>
  new Promise((resolve) => {
    const look = () => {
      const { link, workshop } = connection.state()
      if (link !== 'online' || !isSo(workshop)) return
      stop()
      resolve()
    }
    const stop = connection.subscribe(look)
    look()
  })

export type Lead = Awaited<ReturnType<typeof leadFrom>>

export const leadFrom = async (url: string, workshopId: string, personId: string, link: string) => {
  const cookie = cookieOf(workshopId, personId, link)
  const connection = connectWorkshop({ url, workshopId, personId, cookie, createId: randomUUID, now: () => Date.now() })
  await until(connection, () => true)
  const send = async (command: Command) => {
    const reply = await connection.send(command)
    if (!reply.ok) throw new Error(reply.refusal.code)
  }
  return {
    send,
    until: (isSo: (workshop: Workshop) => boolean) => until(connection, isSo),
    /** Moves somebody, wherever they are. */
    move: async (who: string, to: string | null) => {
      const from = placeOf(connection.state().workshop.groups, who)
      if (from !== to) await send({ type: 'MovePerson', personId: who, from, to })
    },
    leave: () => connection.close(),
  }
}
