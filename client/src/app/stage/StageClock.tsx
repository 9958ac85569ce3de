/** The big clock of the stage: what is left of the current segment, or the workshop's time of day while none runs. */
import { SegmentTimer } from '../../features/agenda/SegmentTimer.tsx'
import { useWorkshop } from '../../live/useWorkshop.ts'
import { useShow } from './useShow.ts'
import { WallClock } from './WallClock.tsx'

export const StageClock = () => {
  const { now, current } = useShow()
  const zone = useWorkshop(({ charter }) => charter.zone)
  return current ? <SegmentTimer times={current} now={now} zone={zone} /> : <WallClock now={now} zone={zone} />
}
