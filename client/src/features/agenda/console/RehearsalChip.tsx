/** Says that the workshop runs on a rehearsal's clock, what it shows, and offers to skip the waiting before the next sitting. */
import { minutes, plus } from '@plenaria/shared/time'
import { isRehearsal } from '@plenaria/shared/workshop/charter/workshopClock'
import type { Show } from '@plenaria/shared/workshop/views/showAt'
import { useNow } from '../../../clock/useNow.ts'
import { Chip } from '../../../design/Chip.tsx'
import { useFormats } from '../../../i18n/useFormats.ts'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useText } from '../../../i18n/useText.ts'
import { CommandButton } from '../../../live/CommandButton.tsx'
import { useWorkshop } from '../../../live/useWorkshop.ts'

const AHEAD = minutes(-10)

export const RehearsalChip = ({ show }: { readonly show: Show }) => {
  const t = useText()
  const read = useLocalText()
  const { formatTime, formatDate } = useFormats()
  const { clock, zone } = useWorkshop(({ charter }) => charter)
  const now = useNow()
  if (!isRehearsal(clock)) return null
  const target = show.upcoming && plus(show.upcoming.plannedStart, AHEAD)
  return (
    <>
      <Chip tone="warn" icon="clock">
        {t('console.rehearsalNow', { time: `${formatDate(now, zone)}, ${formatTime(now, zone)}` })}
      </Chip>
      {show.upcoming && target && !show.running && target > now && (
        <CommandButton kind="quiet" size="s" icon="skip" command={{ type: 'SkipAhead', to: target }}>
          {t('console.skipAhead', { title: read(show.upcoming.title) })}
        </CommandButton>
      )}
    </>
  )
}
