/** The microphone of one's channel: on air or not, for how long, and whom one waits for. */
import { between, minutes } from '@plenaria/shared/time'
import { onAirSince } from '@plenaria/shared/workshop/views/interpretationAlarms'
import { useNow } from '../../../clock/useNow.ts'
import { BigToggle } from '../../../design/BigToggle.tsx'
import { formatClock } from '../../../design/formatClock.ts'
import { VisuallyHidden } from '../../../design/VisuallyHidden.tsx'
import { useLanguageNames } from '../../../i18n/useLanguageNames.ts'
import { useText } from '../../../i18n/useText.ts'
import { useNames, useWorkshop } from '../../../live/useWorkshop.ts'
import styles from './Booth.module.css'
import { airMeant, airWish, channelToBe } from './boothWishes.ts'
import type { Booth } from './useBooth.ts'
import type { BoothLine } from './useBoothLine.ts'

const LONG = minutes(30)

const OnAirFor = ({ me }: Pick<Booth, 'me'>) => {
  const t = useText()
  const interpretation = useWorkshop((workshop) => workshop.interpretation)
  const now = useNow()
  const since = onAirSince(interpretation, me)
  if (since === null) return null
  const length = Math.max(0, between(since, now))
  return (
    <p className={styles.since} data-long={length > LONG}>
      {t('booth.since', { length: formatClock(length).digits })}
      {length > LONG && <strong> {t('booth.tooLong')}</strong>}
    </p>
  )
}

/** Why the button cannot be pressed, in words; null when it can. */
const useHindrance = (booth: Booth): string | null => {
  const t = useText()
  const nameOf = useNames()
  const into = channelToBe(booth)
  if (booth.seat?.air || into === null) return null
  const other = booth.onAir(into)
  if (other) return t('booth.takenBy', { name: nameOf(other.personId) })
  return booth.spoken === into ? t('channel.asSpoken') : null
}

export const OnAirButton = ({ booth, line }: { readonly booth: Booth; readonly line: BoothLine }) => {
  const t = useText()
  const nameOf = useLanguageNames()
  const hindrance = useHindrance(booth)
  const into = channelToBe(booth)
  const isOnAir = booth.seat?.air != null
  const language = into === null ? '' : nameOf(into)
  const press = () => line((now) => airWish(now, airMeant(booth)))
  return (
    <div className={styles.air}>
      <BigToggle
        icon={isOnAir ? 'microphone' : 'microphoneOff'}
        kbd="M"
        isSelected={isOnAir}
        isDisabled={into === null || hindrance !== null}
        onPress={press}
        detail={isOnAir ? t('booth.goOff') : (hindrance ?? t('booth.silent'))}
      >
        {t(isOnAir ? 'booth.onAir' : 'booth.goOnAir', { language })}
      </BigToggle>
      {isOnAir && <OnAirFor me={booth.me} />}
      <VisuallyHidden>
        <output>{booth.seat && (isOnAir ? t('booth.isOnAir', { language }) : t('booth.isOffAir'))}</output>
      </VisuallyHidden>
    </div>
  )
}
