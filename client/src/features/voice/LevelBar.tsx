/** How loud the microphone is, moving while one speaks. */
import { useEffect, useState } from 'react'
import { useText } from '../../i18n/useText.ts'
import { createLevelMeter } from '../../media/levelMeter.ts'
import styles from './LevelBar.module.css'

const EVERY = 100
const STEPS = 20

type Props = {
  readonly track: MediaStreamTrack
  /** Without the words beside it, where it is always in sight. */
  readonly isBare?: boolean
}

export const LevelBar = ({ track, isBare = false }: Props) => {
  const t = useText()
  const [level, setLevel] = useState(0)
  useEffect(() => {
    const meter = createLevelMeter(track)
    const timer = setInterval(() => setLevel(Math.round(meter.level() * STEPS)), EVERY)
    return () => {
      clearInterval(timer)
      meter.close()
    }
  }, [track])
  return (
    <div className={styles.level}>
      <meter className={styles.bar} aria-label={t('voice.level')} min={0} max={STEPS} value={level} />
      {!isBare && <span className={styles.hint}>{t('voice.levelHint')}</span>}
    </div>
  )
}
