/** Group work on the big screen: the one clock of all groups, and for each group who is there. */
import type { Segment } from '@plenaria/shared/workshop/agenda/agenda'
import type { SegmentTimes } from '@plenaria/shared/workshop/agenda/runOfShow'
import type { GroupFigures } from '../../features/groups/groupFigures.ts'
import { useGroupFigures } from '../../features/groups/useGroupFigures.ts'
import { useLocalText } from '../../i18n/useLocalText.ts'
import { useText } from '../../i18n/useText.ts'
import { Heading } from './Heading.tsx'
import { NextLine } from './NextLine.tsx'
import { Points } from './Points.tsx'
import { ProjectedClock } from './ProjectedClock.tsx'
import styles from './Projection.module.css'

const Tile = ({ figures }: { readonly figures: GroupFigures }) => {
  const t = useText()
  const read = useLocalText()
  const { group, present, members, draft } = figures
  return (
    <li className={styles.tile}>
      <strong>{read(group.name)}</strong>
      <span className="tabular">{t('projector.groupOf', { present: present.length, all: members.length })}</span>
      <span>
        {t(`groups.mode.${group.mode}`)} · {t(`groups.draft.${draft.status}`)}
      </span>
    </li>
  )
}

export const ProjectedGroups = ({ current, next }: { current: SegmentTimes; next: Segment | null }) => {
  const figures = useGroupFigures()
  const { title, points } = current.segment
  return (
    <>
      <div className={styles.groupWork}>
        <div className={styles.beside} data-clock="m">
          <ProjectedClock current={current} size="xl" />
          <div>
            <Heading text={title} />
            <Points points={points} />
          </div>
        </div>
        <ul className={styles.tiles}>
          {figures.map((one) => (
            <Tile key={one.group.id} figures={one} />
          ))}
        </ul>
      </div>
      <NextLine current={current} next={next} />
    </>
  )
}
