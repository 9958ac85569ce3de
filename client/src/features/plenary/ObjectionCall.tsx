/** The moment that counts for a delegation: how much time is left to object to an item, and how to take it out of a block. */
import { type JointItem, standingObjections } from '@plenaria/shared/workshop/plenary/plenary'
import { useNow } from '../../clock/useNow.ts'
import { Button } from '../../design/Button.tsx'
import { Clock } from '../../design/Clock.tsx'
import { TimeTrack } from '../../design/TimeTrack.tsx'
import { useText } from '../../i18n/useText.ts'
import { useSend } from '../../live/useSend.ts'
import { useViewer } from '../../live/useViewer.ts'
import styles from './ObjectionCall.module.css'
import { PositionBar } from './positions/PositionBar.tsx'
import { useOwnDelegation } from './positions/useOwnDelegation.ts'

type AskedState = Extract<JointItem['state'], { status: 'asked' }>
export type ObjectionCallProps = { readonly item: JointItem; readonly asked: AskedState }

const Countdown = ({ asked }: { readonly asked: AskedState }) => {
  const t = useText()
  const now = useNow()
  const left = Math.max(0, asked.closesAt - now)
  const total = Math.max(1, asked.closesAt - asked.askedAt)
  if (left === 0) return <p className={styles.words}>{t('plenary.callOver')}</p>
  return (
    <div className={styles.count}>
      <Clock left={left} size="m" label={t('plenary.callTime')} />
      <TimeTrack label={t('plenary.callTime')} elapsed={total - left} total={total} />
    </div>
  )
}

const PullOut = ({ item, asked }: ObjectionCallProps) => {
  const t = useText()
  const send = useSend()
  const { may } = useViewer()
  if (asked.blockId === null || !may('PullOut')) return null
  return (
    <Button icon="external" onPress={() => void send({ type: 'PullOut', jointItemId: item.id })}>
      {t('consensus.pullOut')}
    </Button>
  )
}

export const ObjectionCall = ({ item, asked }: ObjectionCallProps) => {
  const t = useText()
  const delegationId = useOwnDelegation()
  if (delegationId === null) {
    return (
      <section className={styles.call} aria-label={t('plenary.callTime')}>
        <Countdown asked={asked} />
        <PullOut item={item} asked={asked} />
      </section>
    )
  }
  const hasObjected = standingObjections(item).some((one) => one.delegationId === delegationId)
  return (
    <section className={styles.call} aria-label={t('plenary.callTitle')}>
      <div className={styles.question}>
        <h3 className={styles.title}>{t('plenary.callTitle')}</h3>
        <p className={styles.words}>{t(hasObjected ? 'plenary.yours' : 'plenary.callWords')}</p>
      </div>
      <Countdown asked={asked} />
      <div className={styles.answer}>
        <PositionBar item={item} />
        <PullOut item={item} asked={asked} />
      </div>
    </section>
  )
}
