/** The minute before group work ends: the same fact for everybody, shown and read out once for each end. */
import { allottedTo, currentSegment } from '@plenaria/shared/workshop/agenda/agenda'
import { endOf } from '@plenaria/shared/workshop/agenda/segmentTimer'
import { Banner } from '../../design/Banner.tsx'
import { VisuallyHidden } from '../../design/VisuallyHidden.tsx'
import { useText } from '../../i18n/useText.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'
import styles from './EndWarning.module.css'

export const EndWarning = () => {
  const t = useText()
  const segment = useWorkshop(({ agenda }) => currentSegment(agenda))
  // An extension moves the end: what was said of the old one is no longer true.
  const isDue =
    segment !== undefined &&
    segment.warnedFor !== null &&
    endOf(segment.timer, allottedTo(segment)) === segment.warnedFor
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
