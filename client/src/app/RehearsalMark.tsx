/** Says on every screen that this is a rehearsal, so that nobody takes it for the real thing. */
import { isRehearsal } from '@plenaria/shared/workshop/charter/workshopClock'
import { Chip } from '../design/Chip.tsx'
import { useText } from '../i18n/useText.ts'
import { useWorkshop } from '../live/useWorkshop.ts'

export const RehearsalMark = () => {
  const t = useText()
  const isPractice = useWorkshop(({ charter }) => isRehearsal(charter.clock))
  if (!isPractice) return null
  return (
    <Chip tone="warn" icon="clock">
      {t('stage.rehearsal')}
    </Chip>
  )
}
