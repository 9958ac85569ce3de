/** Says that the workshop runs on a rehearsal's clock, and what that clock shows. */
import { isRehearsal } from '@plenaria/shared/workshop/charter/workshopClock'
import { useNow } from '../../../clock/useNow.ts'
import { Chip } from '../../../design/Chip.tsx'
import { useFormats } from '../../../i18n/useFormats.ts'
import { useText } from '../../../i18n/useText.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'

export const RehearsalChip = () => {
  const t = useText()
  const { formatTime, formatDate } = useFormats()
  const { clock, zone } = useWorkshop(({ charter }) => charter)
  const now = useNow()
  if (!isRehearsal(clock)) return null
  return (
    <Chip tone="warn" icon="clock">
      {t('console.rehearsalNow', { time: `${formatDate(now, zone)}, ${formatTime(now, zone)}` })}
    </Chip>
  )
}
