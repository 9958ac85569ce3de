/** Who has the floor and what is left of their time, in one line that fits a phone. */
import type { Speaking } from '@plenaria/shared/workshop/floor/floor'
import { spokenSoFar } from '@plenaria/shared/workshop/floor/floor'
import { useNow } from '../../clock/useNow.ts'
import { Chip } from '../../design/Chip.tsx'
import { Clock, type ClockProps } from '../../design/Clock.tsx'
import { formatClock } from '../../design/formatClock.ts'
import { Icon } from '../../design/Icon.tsx'
import { PlatformMark } from '../../design/PlatformMark.tsx'
import { useText } from '../../i18n/useText.ts'
import { useLive } from '../../live/LiveContext.ts'
import styles from './SpeakerNow.module.css'
import { useSpeakers } from './useSpeakers.ts'

type Props = { readonly speaking: Speaking; readonly left: number | null } & Pick<ClockProps, 'size'>

/** Without a limit it says how long they have been speaking. */
export const SpeechClock = ({ speaking, left, size = 'm' }: Props) => {
  const t = useText()
  const spoken = spokenSoFar(speaking, useNow())
  if (left === null)
    return <span className={styles.spoken}>{t('floor.spokenFor', { length: formatClock(spoken).digits })}</span>
  return (
    <Clock
      size={size}
      left={left}
      total={speaking.limit ?? 0}
      isPaused={speaking.runsSince === null}
      label={t('floor.left')}
    />
  )
}

export const SpeakerNow = (props: Props) => {
  const { speaking } = props
  const t = useText()
  const { personId } = useLive()
  const { name, delegation, platforms } = useSpeakers()(speaking.personId)
  const isOwn = speaking.personId === personId
  return (
    <div className={styles.speaker}>
      <Icon name="microphone" />
      <div className={styles.words}>
        <span className={styles.has}>{t(isOwn ? 'floor.youSpeak' : 'floor.speaks')}</span>
        <span className={styles.name}>
          {!isOwn && <strong>{name}</strong>}
          {!isOwn && delegation && <span>{delegation}</span>}
          <PlatformMark platforms={platforms} />
          {speaking.kind !== 'statement' && <Chip>{t(`floor.${speaking.kind}`)}</Chip>}
        </span>
      </div>
      <SpeechClock {...props} />
    </div>
  )
}
