/** Moves segments, takes the focus along, and says where they went once they have. */
import { segmentsOf } from '@plenaria/shared/workshop/agenda/agenda'
import { runOfShow } from '@plenaria/shared/workshop/agenda/runOfShow'
import { useEffect, useRef, useState } from 'react'
import { usePageClock } from '../../../clock/ClockProvider.tsx'
import { useFormats } from '../../../i18n/useFormats.ts'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useText } from '../../../i18n/useText.ts'
import { useSend } from '../../../live/useSend.ts'
import { useLive } from '../../../live/LiveContext.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import { instant } from '@plenaria/shared/time'
import type { MoveSegment } from './moveSegment.ts'

export type PlanMoves = {
  readonly move: (command: MoveSegment) => void
  /** The last move in a sentence, for those who do not see the plan. */
  readonly said: string
}

export const usePlanMoves = (): PlanMoves => {
  const t = useText()
  const read = useLocalText()
  const send = useSend()
  const { connection } = useLive()
  const clock = usePageClock()
  const { formatTime } = useFormats()
  const sittings = useWorkshop(({ agenda }) => agenda.sittings)
  const [said, setSaid] = useState('')
  const moved = useRef<string | null>(null)
  useEffect(() => {
    const segmentId = moved.current
    if (segmentId === null) return
    moved.current = null
    // The list that lost the row gives the focus to its neighbour first; the next frame comes after that.
    const frame = requestAnimationFrame(() => {
      const row = document.querySelector(`[role="row"][data-key="${CSS.escape(segmentId)}"]`)
      if (row instanceof HTMLElement) row.focus()
    })
    return () => cancelAnimationFrame(frame)
  }, [sittings])
  const say = (segmentId: string) => {
    const { agenda, charter } = connection.state().workshop
    const segment = segmentsOf(agenda).find(({ id }) => id === segmentId)
    const times = runOfShow(agenda, instant(clock.now()))
      .flatMap((one) => one.segments)
      .find((one) => one.segment.id === segmentId)
    if (segment && times)
      setSaid(t('plan.moved', { title: read(segment.title), time: formatTime(times.plannedStart, charter.zone) }))
  }
  const move = async (command: MoveSegment) => {
    moved.current = command.segmentId
    const { ok } = await send(command)
    if (ok) say(command.segmentId)
    else moved.current = null
  }
  return { move: (command) => void move(command), said }
}
