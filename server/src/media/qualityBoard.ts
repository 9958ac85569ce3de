/** What people's connections are like, as their pages report it, and the batched news of it for those who run the workshop. */
import type { MediaPerson, MediaQuality } from '@plenaria/shared/protocol/media'

export type QualityBoard = {
  readonly note: (workshopId: string, person: MediaPerson) => void
  readonly gone: (workshopId: string, personId: string) => void
  readonly people: (workshopId: string) => readonly MediaPerson[]
  readonly close: () => void
}

const TELL_EVERY = 2_000

type Board = { people: Map<string, MediaPerson>; changed: Set<string>; timer: ReturnType<typeof setTimeout> | null }

export const createQualityBoard = (tell: (workshopId: string, news: MediaQuality) => void): QualityBoard => {
  const boards = new Map<string, Board>()
  let isClosed = false

  const boardOf = (workshopId: string): Board => {
    const known = boards.get(workshopId)
    if (known) return known
    const board: Board = { people: new Map(), changed: new Set(), timer: null }
    boards.set(workshopId, board)
    return board
  }
  const announce = (workshopId: string, board: Board) => {
    board.timer = null
    const changed = [...board.changed]
    board.changed.clear()
    tell(workshopId, {
      people: changed.flatMap((personId) => board.people.get(personId) ?? []),
      gone: changed.filter((personId) => !board.people.has(personId)),
    })
  }
  const change = (workshopId: string, personId: string, how: (people: Board['people']) => void) => {
    const board = boardOf(workshopId)
    how(board.people)
    board.changed.add(personId)
    if (!isClosed) board.timer ??= setTimeout(() => announce(workshopId, board), TELL_EVERY)
  }

  return {
    note: (workshopId, person) =>
      change(workshopId, person.personId, (people) => void people.set(person.personId, person)),
    gone: (workshopId, personId) => {
      if (boards.get(workshopId)?.people.has(personId))
        change(workshopId, personId, (people) => void people.delete(personId))
    },
    people: (workshopId) => [...(boards.get(workshopId)?.people.values() ?? [])],
    close: () => {
      isClosed = true
      for (const { timer } of boards.values()) if (timer) clearTimeout(timer)
    },
  }
}
