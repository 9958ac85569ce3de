/** The day of the first sitting, and what a day in the past means. */
import { Banner } from '../../../design/Banner.tsx'
import { DateInput } from '../../../design/DateInput.tsx'
import { useNow } from '../../../clock/useNow.ts'
import { useText } from '../../../i18n/useText.ts'
import { isPastDay } from './firstDay.ts'

type Props = {
  /** `2020-10-07`, or empty. */
  readonly value: string
  readonly onChange: (day: string) => void
  /** IANA name of the workshop's zone. */
  readonly zone: string
  readonly description: string
}

export const FirstDayField = ({ value, onChange, zone, description }: Props) => {
  const t = useText()
  const now = useNow(60_000)
  return (
    <>
      <DateInput label={t('home.firstDay')} value={value} onChange={onChange} description={description} isRequired />
      {isPastDay(value, now, zone) && (
        <Banner tone="info" icon="clock" title={t('home.rehearsalTitle')}>
          {t('home.rehearsal')}
        </Banner>
      )}
    </>
  )
}
