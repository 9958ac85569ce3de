/** When something was, for who reads it now, in the workshop's zone: `10:20`, and on another day than today its date as well. */
import { type Instant, instant } from '@plenaria/shared/time'
import { useNow } from '../clock/useNow.ts'
import { useFormats } from '../i18n/useFormats.ts'
import { useWorkshop } from './useWorkshop.ts'

/** @returns for workshop time */
export const useMoment = (): ((at: Instant | number) => string) => {
  const zone = useWorkshop(({ charter }) => charter.zone)
  const today = useNow(60_000)
  const { formatDate, formatTime } = useFormats()
  return (at) => {
    const day = formatDate(instant(at), zone)
    const time = formatTime(instant(at), zone)
    return day === formatDate(today, zone) ? time : `${day}, ${time}`
  }
}
