/** A segment on the big screen: its clock, its title in both languages, who leads it, its points, and what comes next. */
import type { Segment } from '@plenaria/shared/workshop/agenda/evolveAgenda'
import type { SegmentTimes } from '@plenaria/shared/workshop/agenda/runOfShow'
import { useLocalText } from '../../i18n/useLocalText.ts'
import { BothLanguages } from './BothLanguages.tsx'
import { NextLine } from './NextLine.tsx'
import { ProjectedClock } from './ProjectedClock.tsx'
import styles from './Projection.module.css'

export const ProjectedSegment = ({ current, next }: { current: SegmentTimes; next: Segment | null }) => {
  const read = useLocalText()
  const { title, coordinator, points } = current.segment
  return (
    <>
      <div className={styles.center}>
        <ProjectedClock current={current} size="xl" />
        <h1 className={styles.heading}>
          <BothLanguages text={title} />
        </h1>
        {read(coordinator) && <p className={styles.by}>{read(coordinator)}</p>}
        {points.length > 0 && (
          <ul className={styles.points}>
            {points.map((point) => (
              <li key={read(point)}>{read(point)}</li>
            ))}
          </ul>
        )}
      </div>
      <NextLine current={current} next={next} />
    </>
  )
}
