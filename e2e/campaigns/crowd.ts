/** A process that sits in a workshop as many people at once and says when the last of them has come, and is in a group. */
import { randomUUID } from 'node:crypto'
import { connectWorkshop } from '@plenaria/shared/participant/connectWorkshop'
import { placeOf } from '@plenaria/shared/workshop/groups/groups'

export type CrowdOrder = {
  readonly url: string
  readonly workshopId: string
  readonly seats: readonly { readonly personId: string; readonly cookie: string }[]
}
/** Moments in milliseconds since 1970. */
export type CrowdNews = { readonly type: 'allJoined' | 'allPlaced'; readonly at: number }

/** So many come in at a time: a browser each would be slower still. */
const DOOR = 50

const tell = (news: CrowdNews): void => void process.send?.(news)

const sit = async ({ url, workshopId, seats }: CrowdOrder): Promise<void> => {
  const waiting = new Set(seats.map(({ personId }) => personId))
  const join = ({ personId, cookie }: CrowdOrder['seats'][number]) =>
    new Promise<void>((resolve) => {
      const member = connectWorkshop({ url, workshopId, personId, cookie, createId: randomUUID, now: () => Date.now() })
      member.subscribe(() => {
        const { link, workshop } = member.state()
        if (link !== 'online') return
        resolve()
        if (waiting.has(personId) && placeOf(workshop.groups, personId) !== null) {
          waiting.delete(personId)
          if (waiting.size === 0) tell({ type: 'allPlaced', at: Date.now() })
        }
      })
    })
  for (let first = 0; first < seats.length; first += DOOR)
    await Promise.all(seats.slice(first, first + DOOR).map((seat) => join(seat)))
  tell({ type: 'allJoined', at: Date.now() })
}

process.on('disconnect', () => process.exit())
process.on('message', (order: CrowdOrder) => void sit(order))
