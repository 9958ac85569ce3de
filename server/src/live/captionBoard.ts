/**
 * Captions as they are typed: the last lines of each room and language in memory, so that who comes late reads on, and nothing
 * of them on disk. Whoever may type has been asked about before.
 */
import { type BoothCaption, type CaptionLine } from '@plenaria/shared/protocol/booth'

export type CaptionBoard = {
  /** Takes what somebody has typed; null when that changes nothing. */
  typed: (workshopId: string, personId: string, caption: BoothCaption) => CaptionLine | null
  lines: (workshopId: string, roomId: string) => readonly CaptionLine[]
  forget: (workshopId: string, roomId: string) => void
}

/** Of a room and language: enough to follow what was said a minute ago. */
const KEPT = 30

export const createCaptionBoard = (): CaptionBoard => {
  const rooms = new Map<string, { next: number; lines: CaptionLine[] }>()
  const keyOf = (workshopId: string, roomId: string) => `${workshopId} ${roomId}`
  return {
    typed: (workshopId, personId, { roomId, language, text, isDone }) => {
      const room = rooms.get(keyOf(workshopId, roomId)) ?? { next: 1, lines: [] }
      const open = room.lines.find((line) => !line.isDone && line.personId === personId && line.language === language)
      if (!open && text === '') return null
      const line = {
        roomId,
        language,
        number: open?.number ?? room.next,
        personId,
        text,
        isDone: isDone || text === '',
      }
      const others = room.lines.filter(({ number }) => number !== line.number)
      const mine = text === '' ? others : [...others, line]
      const kept = mine.filter((one) =>
        mine
          .filter((other) => other.language === one.language)
          .slice(-KEPT)
          .includes(one),
      )
      rooms.set(keyOf(workshopId, roomId), { next: Math.max(room.next, line.number + 1), lines: kept })
      return line
    },
    lines: (workshopId, roomId) => rooms.get(keyOf(workshopId, roomId))?.lines ?? [],
    forget: (workshopId, roomId) => void rooms.delete(keyOf(workshopId, roomId)),
  }
}
