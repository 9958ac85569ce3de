/** What stands on record beside an adopted text: who was absent, whose answer is awaited, reservations and explanations. */
import { type Adoption, currentPositions, type JointItem, unanswered } from '@plenaria/shared/workshop/plenary/plenary'
import { useState } from 'react'
import { Button } from '../../design/Button.tsx'
import { Icon } from '../../design/Icon.tsx'
import { useText } from '../../i18n/useText.ts'
import { useSend } from '../../live/useSend.ts'
import { useViewer } from '../../live/useViewer.ts'
import styles from './AdoptedFacts.module.css'
import { useOwnDelegation } from './positions/useOwnDelegation.ts'
import { stanceLook } from './positions/stances.ts'
import { ReasonDialog } from '../../design/ReasonDialog.tsx'
import { useDelegationName } from '../../live/useDelegationName.ts'

type Props = { readonly item: JointItem; readonly adoption: Adoption }

const Remarks = ({ item, adoption }: Props) => {
  const t = useText()
  const name = useDelegationName()
  const { absent, answers } = adoption
  const reservations = currentPositions(item).filter(({ stance }) => stance === 'reservation')
  return (
    <ul className={styles.remarks}>
      {reservations.map(({ delegationId, text }) => (
        <li key={`r ${delegationId}`}>
          <Icon name={stanceLook.reservation.icon} size="s" />
          <span>
            <strong>{t('consensus.reservationTitle', { delegation: name(delegationId) })}</strong> {text}
          </span>
        </li>
      ))}
      {absent.length > 0 && (
        <li>
          <Icon name="minus" size="s" />
          <span>{t('consensus.absentThen', { names: absent.map(name).join(', ') })}</span>
        </li>
      )}
      {answers.map(({ delegationId, agrees, text }) => (
        <li key={`a ${delegationId}`}>
          <Icon name={agrees ? 'check' : 'close'} size="s" />
          <span>
            <strong>
              {t(agrees ? 'consensus.agreesNow' : 'consensus.disagreesNow', { name: name(delegationId) })}
            </strong>{' '}
            {text}
          </span>
        </li>
      ))}
      {item.explanations.map(({ delegationId, text, at }) => (
        <li key={`e ${delegationId} ${at}`}>
          <Icon name="message" size="s" />
          <span>
            <strong>{t('consensus.explanation', { delegation: name(delegationId) })}:</strong> {text}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** A delegation answers for itself; the secretariat for one that wrote to it. */
const Answer = ({
  item,
  delegationId,
  isOwn,
}: Pick<Props, 'item'> & { readonly delegationId: string; readonly isOwn: boolean }) => {
  const t = useText()
  const send = useSend()
  const delegation = useDelegationName()(delegationId)
  const [asked, setAsked] = useState<'yes' | 'no' | null>(null)
  const answer = async (agrees: boolean, reason: string) => {
    const whose = isOwn ? null : delegationId
    return (await send({ type: 'AnswerReferendum', jointItemId: item.id, delegationId: whose, agrees, reason })).ok
  }
  return (
    <div className={styles.answer}>
      {!isOwn && <span>{t('consensus.answerFor', { delegation })}</span>}
      <Button size="s" icon="check" onPress={() => (isOwn ? void answer(true, '') : setAsked('yes'))}>
        {t('consensus.confirm')}
      </Button>
      <Button size="s" kind="quiet" onPress={() => setAsked('no')}>
        {t('consensus.notConfirm')}
      </Button>
      <ReasonDialog
        isOpen={asked !== null}
        onClose={() => setAsked(null)}
        title={
          asked === 'no' ? t('consensus.notConfirmTitle', { delegation }) : t('consensus.answerFor', { delegation })
        }
        words={t(isOwn ? 'consensus.notConfirmWords' : 'consensus.answerForWords')}
        label={t(isOwn ? 'plenary.reason' : 'consensus.answerForLabel')}
        confirmLabel={t(asked === 'no' ? 'consensus.notConfirm' : 'consensus.confirm')}
        onConfirm={(reason) => answer(asked === 'yes', reason)}
      />
    </div>
  )
}

const Awaited = ({ item, adoption }: Props) => {
  const t = useText()
  const name = useDelegationName()
  const own = useOwnDelegation()
  const { may } = useViewer()
  const awaited = unanswered(adoption)
  if (awaited.length === 0) return null
  const answered = may('Adopt') ? awaited : awaited.filter((id) => id === own)
  return (
    <div className={styles.awaited}>
      <p>{t('consensus.awaited', { names: awaited.map(name).join(', ') })}</p>
      {answered.map((id) => (
        <Answer key={id} item={item} delegationId={id} isOwn={id === own} />
      ))}
    </div>
  )
}

const Explain = ({ item }: Pick<Props, 'item'>) => {
  const t = useText()
  const send = useSend()
  const name = useDelegationName()
  const own = useOwnDelegation()
  const [isOpen, setOpen] = useState(false)
  if (own === null) return null
  return (
    <>
      <Button size="s" kind="quiet" icon="message" onPress={() => setOpen(true)}>
        {t('consensus.explain')}
      </Button>
      <ReasonDialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title={t('consensus.explainTitle', { delegation: name(own) })}
        words={t('consensus.explainWords')}
        label={t('consensus.explanation', { delegation: name(own) })}
        confirmLabel={t('consensus.explain')}
        onConfirm={async (text) => (await send({ type: 'ExplainPosition', jointItemId: item.id, text })).ok}
      />
    </>
  )
}

export const AdoptedFacts = ({ item, adoption }: Props) => (
  <div className={styles.facts}>
    <Remarks item={item} adoption={adoption} />
    <Awaited item={item} adoption={adoption} />
    <Explain item={item} />
  </div>
)
