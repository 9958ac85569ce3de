/** On the big screen: that plenary's sound is being recorded. */
import { interpretedRoom } from '@plenaria/shared/workshop/interpretation/interpretation'
import { plenaryRoom } from '@plenaria/shared/workshop/plenaryRoom'
import { Icon } from '../../../design/Icon.tsx'
import { useText } from '../../../i18n/useText.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import { InterpretationTexts } from '../InterpretationTexts.tsx'
import styles from './Recording.module.css'

const Mark = () => {
  const t = useText()
  return (
    <p className={styles.projected}>
      <Icon name="microphone" />
      {t('recording.running')}
    </p>
  )
}

export const ProjectedRecording = () => {
  const startedAt = useWorkshop(
    ({ interpretation }) => interpretedRoom(interpretation, plenaryRoom).recording?.startedAt ?? null,
  )
  if (startedAt === null) return null
  return (
    <InterpretationTexts>
      <Mark />
    </InterpretationTexts>
  )
}
