/** The seats of every platform in a group, each beside its mark, and how many people hold them. */
import { PlatformMark } from '../../design/PlatformMark.tsx'
import { classNames } from '../../design/classNames.ts'
import { useText } from '../../i18n/useText.ts'
import { usePlatformLooks } from '../../live/usePlatformLooks.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'
import type { GroupFigures } from './groupFigures.ts'
import styles from './SeatMarks.module.css'

type Props = {
  readonly figures: GroupFigures
  /** Platforms whose seats are more or fewer than an even spread would give. */
  readonly uneven?: readonly string[]
}

export const SeatMarks = ({ figures, uneven = [] }: Props) => {
  const t = useText()
  const platforms = useWorkshop(({ charter }) => charter.platforms)
  const looksOf = usePlatformLooks()
  return (
    <ul className={styles.seats}>
      {platforms.map(({ id }) => (
        <li key={id} className={classNames(styles.seat, uneven.includes(id) && styles.uneven)}>
          <PlatformMark platforms={looksOf([id])} />
          <span className="tabular">{t('groups.seats', { count: figures.seats[id] ?? 0 })}</span>
        </li>
      ))}
      <li className={classNames(styles.voices, 'tabular')}>{t('groups.voices', { count: figures.voices })}</li>
    </ul>
  )
}
