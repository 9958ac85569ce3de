/** The line above the big screen: the workshop and what is shown of it, and the room's time. */
import { useNow } from '../../clock/useNow.ts'
import { useFormats } from '../../i18n/useFormats.ts'
import { useLocalText } from '../../i18n/useLocalText.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'
import { RehearsalMark } from '../RehearsalMark.tsx'
import styles from './Projection.module.css'

export const ProjectedHead = ({ about }: { readonly about: string }) => {
  const read = useLocalText()
  const { title, zone } = useWorkshop(({ charter }) => charter)
  const { formatTime, zoneName } = useFormats()
  const now = useNow()
  return (
    <header className={styles.head}>
      <span className={styles.title}>
        {read(title)}
        {about && ` · ${about}`}
      </span>
      <span className={styles.mark}>
        <RehearsalMark />
      </span>
      <span className="tabular">
        {formatTime(now, zone)} {zoneName(zone)}
      </span>
    </header>
  )
}
