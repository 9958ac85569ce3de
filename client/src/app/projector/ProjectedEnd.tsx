/** The big screen after the last sitting: thanks, and what was agreed. */
import { useText } from '../../i18n/useText.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'
import { ProjectedAgreed } from './ProjectedAgreed.tsx'
import styles from './Projection.module.css'

export const ProjectedEnd = () => {
  const t = useText()
  const hasAgenda = useWorkshop(({ agenda }) => agenda.sittings.length > 0)
  return (
    <div className={styles.end}>
      <h1 className={styles.heading}>{t(hasAgenda ? 'projector.thanks' : 'projector.soon')}</h1>
      <ProjectedAgreed />
    </div>
  )
}
