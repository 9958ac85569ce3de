/** The countdown of the current segment, as large as there is room for. */
import { allottedTo } from '@plenaria/shared/workshop/agenda/agenda'
import type { SegmentTimes } from '@plenaria/shared/workshop/agenda/runOfShow'
import { timeLeft } from '@plenaria/shared/workshop/agenda/segmentTimer'
import { useNow } from '../../clock/useNow.ts'
import { Clock, type ClockProps } from '../../design/Clock.tsx'

export const ProjectedClock = ({ current, size }: { readonly current: SegmentTimes } & Pick<ClockProps, 'size'>) => {
  const { segment } = current
  const total = allottedTo(segment)
  const left = timeLeft(segment.timer, total, useNow())
  return <Clock left={left} total={total} isPaused={segment.timer.status === 'paused'} {...(size ? { size } : {})} />
}
