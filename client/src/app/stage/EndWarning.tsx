/** The minute before group work ends: the same fact for everybody, shown and read out once for each end. */
import { allottedTo, currentSegment } from '@plenaria/shared/workshop/agenda/agenda'
import { endOf } from '@plenaria/shared/workshop/agenda/segmentTimer'
import { groupTimer } from '@plenaria/shared/workshop/views/groupTimer'
import { useNow } from '../../clock/useNow.ts'
import { Banner } from '../../design/Banner.tsx'
import { VisuallyHidden } from '../../design/VisuallyHidden.tsx'
import { useText } from '../../i18n/useText.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'
import styles from './EndWarning.module.css'

const ONE_MINUTE = 60_000

/** The agenda's warning is a fact; a group with a time of its own is warned when its own last minute begins. */
const useIsDue = (place: string | null): boolean => {
  const segment = useWorkshop(({ agenda }) => currentSegment(agenda))
  const groups = useWorkshop((workshop) => workshop.groups)
  const now = useNow()
  if (segment === undefined) return false
  const { left, extra } = groupTimer(segment, groups, place, now)
  if (extra !== 0) return left > 0 && left <= ONE_MINUTE
  // An extension moves the end: what was said of the old one is no longer true.
  return segment.warnedFor !== null && endOf(segment.timer, allottedTo(segment)) === segment.warnedFor
}

export const EndWarning = ({ place }: { readonly place: string | null }) => {
  const t = useText()
  const isDue = useIsDue(place)
  return (
    <>
      <VisuallyHidden>
        <output>{isDue && t('stage.warned')}</output>
      </VisuallyHidden>
      {isDue && (
        <div className={styles.warning}>
          <Banner tone="warn" icon="clock" title={t('stage.warned')}>
            {t('stage.warnedLead')}
          </Banner>
        </div>
      )}
    </>
  )
}
