/** In a rehearsal, skips the waiting: moves the workshop's clock to shortly before the next sitting. */
import { minutes, plus } from '@plenaria/shared/time'
import type { Sitting } from '@plenaria/shared/workshop/agenda/agenda'
import { isRehearsal } from '@plenaria/shared/workshop/charter/workshopClock'
import { useNow } from '../../../clock/useNow.ts'
import { useText } from '../../../i18n/useText.ts'
import { CommandButton } from '../../../live/CommandButton.tsx'
import { useWorkshop } from '../../../live/useWorkshop.ts'

export const SkipAheadButton = ({ sitting }: { readonly sitting: Sitting }) => {
  const t = useText()
  const clock = useWorkshop(({ charter }) => charter.clock)
  const to = plus(sitting.plannedStart, minutes(-10))
  const isEarly = useNow() < to
  if (!isRehearsal(clock) || !isEarly) return null
  return (
    <CommandButton icon="skip" command={{ type: 'SkipAhead', to }}>
      {t('console.skipAhead')}
    </CommandButton>
  )
}
