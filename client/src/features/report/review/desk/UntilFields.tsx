/** The end of the time for observations as a day and an hour, in the workshop's zone. */
import type { Instant } from '@plenaria/shared/time'
import { useState } from 'react'
import { DateInput } from '../../../../design/DateInput.tsx'
import { dayOf, momentAt } from '../../../../i18n/localTime.ts'
import { useText } from '../../../../i18n/useText.ts'
import { useWorkshop } from '../../../../live/useWorkshop.ts'

type Until = {
  /** Null while what is typed is no moment. */
  readonly until: Instant | null
  readonly day: string
  readonly hour: string
  readonly setDay: (day: string) => void
  readonly setHour: (hour: string) => void
}

/** @param proposed the day that is shown first; the hour is that of the end of an office day */
export const useUntil = (proposed: Instant): Until => {
  const zone = useWorkshop(({ charter }) => charter.zone)
  const [day, setDay] = useState(() => dayOf(proposed, zone))
  const [hour, setHour] = useState('18:00')
  return { until: momentAt(day, hour, zone), day, hour, setDay, setHour }
}

export const UntilFields = ({ day, hour, setDay, setHour }: Until) => {
  const t = useText()
  const zone = useWorkshop(({ charter }) => charter.zone)
  return (
    <>
      <DateInput label={t('review.until')} value={day} onChange={setDay} />
      <DateInput kind="time" label={t('review.untilHour', { zone })} value={hour} onChange={setHour} />
    </>
  )
}
