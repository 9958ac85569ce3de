/** Who is connected this second, per workshop, and the batched news of it: a storm of n joins is told in a few messages. */
import type { Presence } from '@plenaria/shared/protocol/live'

export type OnlineBoard = {
  came: (workshopId: string, personId: string) => void
  /** @returns true when that was the person's last connection */
  went: (workshopId: string, personId: string) => boolean
  online: (workshopId: string) => readonly string[]
  close: () => void
}

const TELL_EVERY = 300

type Board = { connections: Map<string, number>; changed: Set<string>; timer: ReturnType<typeof setTimeout> | null }

export const createOnlineBoard = (tell: (workshopId: string, news: Presence) => void): OnlineBoard => {
  const boards = new Map<string, Board>()
  let isClosed = false
  const boardOf = (workshopId: string): Board => {
    const known = boards.get(workshopId)
    if (known) return known
    const board: Board = { connections: new Map(), changed: new Set(), timer: null }
    boards.set(workshopId, board)
    return board
  }

  const announce = (workshopId: string, board: Board) => {
    board.timer = null
    const changed = [...board.changed]
    board.changed.clear()
    const isOnline = (personId: string) => board.connections.has(personId)
    tell(workshopId, { all: false, online: changed.filter(isOnline), gone: changed.filter((id) => !isOnline(id)) })
  }

  const count = (workshopId: string, personId: string, by: number): number => {
    const board = boardOf(workshopId)
    const connections = (board.connections.get(personId) ?? 0) + by
    if (connections > 0) board.connections.set(personId, connections)
    else board.connections.delete(personId)
    board.changed.add(personId)
    if (!isClosed) board.timer ??= setTimeout(() => announce(workshopId, board), TELL_EVERY)
    return connections
  }

  return {
    came: (workshopId, personId) => void count(workshopId, personId, 1),
    went: (workshopId, personId) => count(workshopId, personId, -1) <= 0,
    online: (workshopId) => [...boardOf(workshopId).connections.keys()],
    close: () => {
      isClosed = true
      for (const { timer } of boards.values()) if (timer) clearTimeout(timer)
    },
  }
}
