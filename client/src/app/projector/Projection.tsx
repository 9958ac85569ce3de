/** Chooses what the big screen shows: the wait, a segment, the groups at work, plenary, or the end. */
import { areOpen } from '@plenaria/shared/workshop/groups/groups'
import { showAt } from '@plenaria/shared/workshop/views/showAt'
import { useNow } from '../../clock/useNow.ts'
import { ProjectedFloor } from '../../features/floor/ProjectedFloor.tsx'
import { ProjectedCaptions } from '../../features/interpretation/captions/ProjectedCaptions.tsx'
import { ProjectedRecording } from '../../features/interpretation/recording/ProjectedRecording.tsx'
import { useLocalText } from '../../i18n/useLocalText.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'
import { ProjectedEnd } from './ProjectedEnd.tsx'
import { ProjectedGroups } from './ProjectedGroups.tsx'
import { ProjectedHead } from './ProjectedHead.tsx'
import { ProjectedMessage } from './ProjectedMessage.tsx'
import { ProjectedPlenary } from './ProjectedPlenary.tsx'
import { ProjectedSegment } from './ProjectedSegment.tsx'
import { ProjectedWait } from './ProjectedWait.tsx'
import styles from './Projection.module.css'

export const Projection = () => {
  const read = useLocalText()
  const agenda = useWorkshop((workshop) => workshop.agenda)
  const groupsAreOpen = useWorkshop(({ groups }) => areOpen(groups))
  const show = showAt(agenda, useNow())
  const { running, current, upcoming } = show
  const kind = current?.segment.kind
  const content = () => {
    if (!running || !current) return upcoming ? <ProjectedWait sitting={upcoming} /> : <ProjectedEnd />
    if (kind === 'groupWork' && groupsAreOpen) return <ProjectedGroups current={current} next={show.next} />
    if (kind === 'plenary') return <ProjectedPlenary current={current} />
    return <ProjectedSegment current={current} next={show.next} />
  }
  return (
    <div className={styles.screen}>
      <ProjectedHead about={running ? read(running.sitting.title) : ''} />
      <main className={styles.main}>{content()}</main>
      {running && <ProjectedFloor />}
      <div>
        <ProjectedCaptions />
        <ProjectedRecording />
        <ProjectedMessage />
      </div>
    </div>
  )
}
