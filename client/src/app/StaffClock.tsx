/** The countdown of the current segment, small, for those who run a workshop and are on another screen than the console. */
import { allottedTo, currentSegment } from '@plenaria/shared/workshop/agenda/agenda'
import { timeLeft } from '@plenaria/shared/workshop/agenda/segmentTimer'
import { useNow } from '../clock/useNow.ts'
import { Clock } from '../design/Clock.tsx'
import { useLocalText } from '../i18n/useLocalText.ts'
import { useText } from '../i18n/useText.ts'
import { useWorkshop } from '../live/useWorkshop.ts'

export const StaffClock = () => {
  const t = useText()
  const localText = useLocalText()
  const now = useNow()
  const segment = useWorkshop(({ agenda }) => currentSegment(agenda))
  if (!segment) return null
  return (
    <Clock
      size="s"
      total={allottedTo(segment)}
      left={timeLeft(segment.timer, allottedTo(segment), now)}
      isPaused={segment.timer.status === 'paused'}
      label={t('app.leftIn', { title: localText(segment.title) })}
    />
  )
}
