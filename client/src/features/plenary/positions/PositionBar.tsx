/** The position of one's own delegation on an item: four stances, the last two with words. */
import {
  isAgainst,
  isCurrent,
  type JointItem,
  lastPosition,
  type Stance,
} from '@plenaria/shared/workshop/plenary/plenary'
import { useState } from 'react'
import { Button } from '../../../design/Button.tsx'
import { Icon } from '../../../design/Icon.tsx'
import { useDocState } from '../../../docs/DocContext.ts'
import { useText } from '../../../i18n/useText.ts'
import { useSend } from '../../../live/useSend.ts'
import { ReasonDialog } from '../../../design/ReasonDialog.tsx'
import { useDelegationName } from '../../../live/useDelegationName.ts'
import styles from './PositionBar.module.css'
import { stanceLook, stances } from './stances.ts'
import { useOwnDelegation } from './useOwnDelegation.ts'

type Props = { readonly item: JointItem; readonly delegationId: string }

const useTake = ({ item }: Props) => {
  const send = useSend()
  const state = useDocState()
  // What is under silence has a frozen wording; everything else is read from the shared document.
  const docSeq = state?.seq ?? 0
  return async (stance: Stance, reason: string) =>
    (await send({ type: 'TakePosition', jointItemId: item.id, docSeq, stance, reason })).ok
}

const Words = (props: Props & { readonly stance: Stance | null; readonly onClose: () => void }) => {
  const { stance, delegationId, onClose } = props
  const t = useText()
  const take = useTake(props)
  const delegation = useDelegationName()(delegationId)
  if (stance === null) return null
  const isObjection = stance === 'objection'
  return (
    <ReasonDialog
      isOpen
      onClose={onClose}
      title={t(isObjection ? 'plenary.raiseTitle' : 'consensus.reservationTitle', { delegation })}
      words={t(isObjection ? 'plenary.raiseWords' : 'consensus.reservationWords')}
      label={t(isObjection ? 'plenary.raiseReason' : 'consensus.reservationReason')}
      confirmLabel={t(isObjection ? 'plenary.raise' : 'consensus.reservation')}
      isDanger={isObjection}
      onConfirm={(reason) => take(stance, reason)}
    />
  )
}

const Bar = (props: Props) => {
  const { item, delegationId } = props
  const t = useText()
  const send = useSend()
  const take = useTake(props)
  const delegation = useDelegationName()(delegationId)
  const [worded, setWorded] = useState<Stance | null>(null)
  const last = lastPosition(item, delegationId)
  const own = last && isCurrent(item, last) ? last : null
  const press = (stance: Stance) => {
    if (isAgainst(stance)) setWorded(stance)
    else void take(stance, '')
  }
  return (
    <section className={styles.bar} aria-label={t('consensus.yourPosition', { delegation })}>
      <p className={styles.title}>{t('consensus.yourPosition', { delegation })}</p>
      {last && !own && <p className={styles.again}>{t('consensus.askedAgain')}</p>}
      <div className={styles.stances}>
        {stances.map((stance) => (
          <button
            key={stance}
            type="button"
            className={styles.stance}
            data-tone={stanceLook[stance].tone}
            data-outdated={own === null && last?.stance === stance}
            aria-pressed={own?.stance === stance}
            onClick={() => press(stance)}
          >
            <Icon name={stanceLook[stance].icon} size="s" />
            {t(`consensus.${stance}`)}
          </button>
        ))}
        {own && (
          <Button
            kind="quiet"
            size="s"
            icon="undo"
            onPress={() => void send({ type: 'WithdrawPosition', jointItemId: item.id })}
          >
            {t('consensus.withdraw')}
          </Button>
        )}
      </div>
      {own && own.text !== '' && <p className={styles.words}>{own.text}</p>}
      <Words {...props} stance={worded} onClose={() => setWorded(null)} />
    </section>
  )
}

/** Nothing for those who speak for no delegation. */
export const PositionBar = ({ item }: Pick<Props, 'item'>) => {
  const delegationId = useOwnDelegation()
  return delegationId === null ? null : <Bar item={item} delegationId={delegationId} />
}
