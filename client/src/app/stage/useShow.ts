import { type SittingTimes, runOfShow, type SegmentTimes } from '@plenaria/shared/workshop/agenda/runOfShow'
import type { Instant } from '@plenaria/shared/time'
import { useMemo } from 'react'
import { useNow } from '../../clock/useNow.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'

export type Show = {
  readonly now: Instant
  readonly sittings: readonly SittingTimes[]
  /** The current segment with its times. */
  readonly current: SegmentTimes | undefined
}

/** The run of show as it stands, renewed every `interval` milliseconds. */
export const useShow = (interval = 1_000): Show => {
  const now = useNow(interval)
  const agenda = useWorkshop((workshop) => workshop.agenda)
  return useMemo(() => {
    const sittings = runOfShow(agenda, now)
    const current = sittings
      .flatMap(({ segments }) => segments)
      .find(({ segment }) => segment.id === agenda.currentSegmentId)
    return { now, sittings, current }
  }, [agenda, now])
}
