/** Plenary on the big screen: the item the room is on in every language, the call for objections, how far the list is. */
import { recordedSources } from '@plenaria/shared/workshop/drafting/evolveDrafting'
import type { SegmentTimes } from '@plenaria/shared/workshop/agenda/runOfShow'
import { isPlaced } from '@plenaria/shared/workshop/plenary/plenary'
import { useMemo } from 'react'
import { useLocalText } from '../../i18n/useLocalText.ts'
import { useText } from '../../i18n/useText.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'
import { discussedItem } from './discussedItem.ts'
import { ProjectedAgreed } from './ProjectedAgreed.tsx'
import { ProjectedClock } from './ProjectedClock.tsx'
import { ProjectedItem } from './ProjectedItem.tsx'
import styles from './Plenary.module.css'

const Counters = () => {
  const t = useText()
  const plenary = useWorkshop((workshop) => workshop.plenary)
  const drafting = useWorkshop((workshop) => workshop.drafting)
  const unplaced = useMemo(
    () => recordedSources(drafting).filter((source) => !isPlaced(plenary, source)).length,
    [drafting, plenary],
  )
  const countOf = (...wanted: string[]) => plenary.items.filter(({ state }) => wanted.includes(state.status)).length
  const adopted = countOf('adopted')
  const open = countOf('open', 'asked')
  return (
    <dl className={styles.counters}>
      <div data-tone="ok">
        <dt>{t('projector.adopted', { count: adopted })}</dt>
        <dd>{adopted}</dd>
      </div>
      <div>
        <dt>{t('projector.open', { count: open })}</dt>
        <dd>{open}</dd>
      </div>
      <div>
        <dt>{t('projector.unplaced')}</dt>
        <dd>{unplaced}</dd>
      </div>
    </dl>
  )
}

export const ProjectedPlenary = ({ current }: { readonly current: SegmentTimes }) => {
  const t = useText()
  const title = useLocalText()(current.segment.title)
  const item = useWorkshop(({ plenary }) => discussedItem(plenary))
  return (
    <div className={styles.plenary}>
      <div className={styles.bar}>
        <ProjectedClock current={current} size="l" />
        <span className={styles.segment}>{title}</span>
        <Counters />
      </div>
      {item ? <ProjectedItem item={item} /> : <p className={styles.none}>{t('projector.noItem')}</p>}
      <ProjectedAgreed />
    </div>
  )
}
