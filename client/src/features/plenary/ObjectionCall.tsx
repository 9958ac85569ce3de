/** The moment that counts for a delegation: how much time is left to object to an item, and the means to do so. */
import { speaksFor } from '@plenaria/shared/workshop/permissions'
import { personActor } from '@plenaria/shared/workshop/actor'
import { type JointItem, standingObjections } from '@plenaria/shared/workshop/plenary/plenary'
import { useState } from 'react'
import { useNow } from '../../clock/useNow.ts'
import { Button } from '../../design/Button.tsx'
import { Clock } from '../../design/Clock.tsx'
import { TimeTrack } from '../../design/TimeTrack.tsx'
import { useText } from '../../i18n/useText.ts'
import { useLive } from '../../live/LiveContext.ts'
import { useSend } from '../../live/useSend.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'
import styles from './ObjectionCall.module.css'
import { ReasonDialog } from './ReasonDialog.tsx'
import { useDelegationName } from './useDelegations.ts'

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

const RaiseButton = ({ item, delegationId }: { readonly item: JointItem; readonly delegationId: string }) => {
  const t = useText()
  const send = useSend()
  const delegationName = useDelegationName()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button kind="danger" icon="hand" onPress={() => setOpen(true)}>
        {t('plenary.raise')}
      </Button>
      <ReasonDialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title={t('plenary.raiseTitle', { delegation: delegationName(delegationId) })}
        words={t('plenary.raiseWords')}
        label={t('plenary.raiseReason')}
        confirmLabel={t('plenary.raise')}
        isDanger
        onConfirm={async (reason) => (await send({ type: 'RaiseObjection', jointItemId: item.id, reason })).ok}
      />
    </>
  )
}

export const ObjectionCall = ({ item, asked }: ObjectionCallProps) => {
  const t = useText()
  const send = useSend()
  const { personId } = useLive()
  const delegationId = useWorkshop(({ people }) => speaksFor(people, personActor(personId)))
  if (delegationId === null) {
    return (
      <section className={styles.call} aria-label={t('plenary.callTime')}>
        <Countdown asked={asked} />
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
        {hasObjected ? (
          <Button icon="undo" onPress={() => void send({ type: 'WithdrawObjection', jointItemId: item.id })}>
            {t('plenary.withdraw')}
          </Button>
        ) : (
          <RaiseButton item={item} delegationId={delegationId} />
        )}
      </div>
    </section>
  )
}
