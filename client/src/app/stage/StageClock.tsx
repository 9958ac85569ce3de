/** The big clock of the stage: what is left of the current segment, or the workshop's time of day while none runs. On a phone it says what the bar has no room for. */
import { groupTimer } from '@plenaria/shared/workshop/views/groupTimer'
import { SegmentTimer } from '../../features/agenda/SegmentTimer.tsx'
import { useWorkshop } from '../../live/useWorkshop.ts'
import { RehearsalMark } from '../RehearsalMark.tsx'
import styles from './StageClock.module.css'
import { useShow } from './useShow.ts'
import { WallClock } from './WallClock.tsx'

export const StageClock = ({ place }: { readonly place: string | null }) => {
  const { now, current } = useShow()
  const zone = useWorkshop(({ charter }) => charter.zone)
  const groups = useWorkshop((workshop) => workshop.groups)
  const clock = current ? (
    <SegmentTimer times={current} timer={groupTimer(current.segment, groups, place, now)} zone={zone} />
  ) : (
    <WallClock now={now} zone={zone} />
  )
  return (
    <>
      <div className={styles.mark}>
        <RehearsalMark />
      </div>
      {clock}
    </>
  )
}
