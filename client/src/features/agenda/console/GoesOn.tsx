/** Says beforehand that the agenda will go on by itself, when and to what, so that it surprises nobody. */
import { between, minutes } from '@plenaria/shared/time'
import { dueAdvance } from '@plenaria/shared/workshop/agenda/autoAdvance'
import type { Show } from '@plenaria/shared/workshop/views/showAt'
import { useNow } from '../../../clock/useNow.ts'
import { Banner } from '../../../design/Banner.tsx'
import { formatClock } from '../../../design/formatClock.ts'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useText } from '../../../i18n/useText.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'

/** How long before. */
const SAID_BEFORE = minutes(2)

export const GoesOn = ({ show }: { readonly show: Show }) => {
  const t = useText()
  const read = useLocalText()
  const now = useNow()
  const agenda = useWorkshop((workshop) => workshop.agenda)
  const due = show.current ? dueAdvance(agenda) : null
  if (!due) return null
  const left = between(now, due.at)
  if (left > SAID_BEFORE || left < 0) return null
  return (
    <Banner icon="clock">{t('steps.goesOnIn', { title: read(due.to.title), left: formatClock(left).digits })}</Banner>
  )
}
