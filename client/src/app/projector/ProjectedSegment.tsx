/** A segment on the big screen: its clock, its title in both languages, who leads it, its points, and what comes next. */
import type { Segment } from '@plenaria/shared/workshop/agenda/agenda'
import type { SegmentTimes } from '@plenaria/shared/workshop/agenda/runOfShow'
import { SlotClock } from '../../features/agenda/slots/SlotClock.tsx'
import { useLocalText } from '../../i18n/useLocalText.ts'
import { Heading } from './Heading.tsx'
import { NextLine } from './NextLine.tsx'
import { Points } from './Points.tsx'
import { ProjectedClock } from './ProjectedClock.tsx'
import styles from './Projection.module.css'

export const ProjectedSegment = ({ current, next }: { current: SegmentTimes; next: Segment | null }) => {
  const read = useLocalText()
  const { title, coordinator, points } = current.segment
  const words = (
    <div>
      <Heading text={title} />
      {read(coordinator) && <p className={styles.by}>{read(coordinator)}</p>}
    </div>
  )
  // Points need room to be read from afar: the clock then stands beside the title instead of over it.
  const hasPoints = points.length > 0
  return (
    <>
      <div className={hasPoints ? styles.groupWork : styles.center}>
        <div className={hasPoints ? styles.beside : styles.over}>
          <ProjectedClock current={current} size="xl" />
          {words}
        </div>
        <div className={styles.slot}>
          <SlotClock segment={current.segment} size="l" />
        </div>
        <Points points={points} />
      </div>
      <NextLine current={current} next={next} />
    </>
  )
}
