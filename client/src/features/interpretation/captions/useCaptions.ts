/** The captions of a room as they come: what was said before one came, then every line as it grows. */
import type { CaptionLine } from '@plenaria/shared/protocol/booth'
import { useEffect, useState } from 'react'
import { useLive } from '../../../live/LiveContext.ts'
import { withLine } from './captionLines.ts'

type Heard = { readonly roomId: string; readonly lines: readonly CaptionLine[] }

const none: readonly CaptionLine[] = []

export const useCaptions = (roomId: string): readonly CaptionLine[] => {
  const { connection } = useLive()
  const [heard, setHeard] = useState<Heard>({ roomId, lines: none })
  useEffect(() => {
    let isOver = false
    // Lines of another room are no beginning for those of this one.
    const change = (of: (before: readonly CaptionLine[]) => readonly CaptionLine[]) =>
      setHeard((before) => ({ roomId, lines: of(before.roomId === roomId ? before.lines : none) }))
    const ask = () => {
      connection.booth.captions(roomId).then(
        // What came meanwhile is newer than the answer.
        (known) => !isOver && change((before) => before.reduce(withLine, known)),
        () => undefined,
      )
    }
    ask()
    const stops = [
      connection.booth.onLine((line) => line.roomId === roomId && change((before) => withLine(before, line))),
      connection.booth.onConnected(ask),
    ]
    return () => {
      isOver = true
      for (const stop of stops) stop()
    }
  }, [connection, roomId])
  return heard.roomId === roomId ? heard.lines : none
}
