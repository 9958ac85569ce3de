/** What is needed in a moment: a cough that nobody hears, and a word to the speaker. */
import { interpretedRoom } from '@plenaria/shared/workshop/interpretation/interpretation'
import { useNow } from '../../../clock/useNow.ts'
import { Button } from '../../../design/Button.tsx'
import { useText } from '../../../i18n/useText.ts'
import { CommandButton } from '../../../live/CommandButton.tsx'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import styles from './Booth.module.css'
import type { Booth } from './useBooth.ts'

const TOLD_FOR = 10_000

type Props = {
  readonly booth: Booth
  readonly isCoughing: boolean
  readonly cough: (isCoughing: boolean) => void
}

const Slower = ({ roomId }: Pick<Booth, 'roomId'>) => {
  const t = useText()
  const slowDown = useWorkshop(({ interpretation }) => interpretedRoom(interpretation, roomId).slowDown)
  const now = useNow()
  const isTold = slowDown !== null && now - slowDown.at < TOLD_FOR
  return (
    <CommandButton icon="clock" kbd="S" isDisabled={isTold} command={{ type: 'AskToSlowDown', roomId }}>
      {t(isTold ? 'booth.slowAsked' : 'booth.slow')}
    </CommandButton>
  )
}

export const QuickSignals = ({ booth, isCoughing, cough }: Props) => {
  const t = useText()
  if (!booth.seat) return null
  return (
    <div className={styles.quick}>
      <Button
        icon="microphoneOff"
        kbd="C"
        kind={isCoughing ? 'danger' : 'plain'}
        onPressStart={() => cough(true)}
        onPressEnd={() => cough(false)}
      >
        {t(isCoughing ? 'booth.coughing' : 'booth.cough')}
      </Button>
      <Slower roomId={booth.roomId} />
      <p className={styles.remark}>{t('booth.coughHold')}</p>
    </div>
  )
}
