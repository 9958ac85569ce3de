/** How much each group has written, asked for now and then while somebody looks. */
import type { DraftFigures } from '@plenaria/shared/docs/draftFigures'
import { useEffect, useState } from 'react'
import { usePageClock } from '../../../clock/ClockProvider.tsx'
import { callApi } from '../../../http/callApi.ts'
import { useLive } from '../../../live/LiveContext.ts'

export type FiguresByGroup = Readonly<Record<string, DraftFigures>>

/** In milliseconds. */
const EVERY = 10_000

/** @param isWanted false while nothing can be written */
export const useDraftFigures = (isWanted: boolean): FiguresByGroup => {
  const { personId, workshopId } = useLive()
  const clock = usePageClock()
  const [figures, setFigures] = useState<FiguresByGroup>({})
  useEffect(() => {
    if (!isWanted) return
    let isGone = false
    const ask = async () => {
      const reply = await callApi<{ figures: FiguresByGroup }>(`/api/workshops/${workshopId}/drafts/figures`, {
        seat: personId,
      })
      if (!isGone && reply.ok) setFigures(reply.value.figures)
    }
    void ask()
    const stop = clock.ticker(EVERY).subscribe(() => void ask())
    return () => {
      isGone = true
      stop()
    }
  }, [isWanted, clock, personId, workshopId])
  return figures
}
