/** One observation on the page of a delegation; its own can be changed and withdrawn as long as observations are taken. */
import type { Language } from '@plenaria/shared/language'
import type { SeenDraft } from '@plenaria/shared/workshop/views/reviewFor'
import { useState } from 'react'
import { Button } from '../../../../design/Button.tsx'
import { useToasts } from '../../../../design/toasts.ts'
import { ConfirmCall } from '../../../../http/ConfirmCall.tsx'
import { useText } from '../../../../i18n/useText.ts'
import { ObservationCard, type ObservationCardProps } from '../ObservationCard.tsx'
import { ObservationForm } from '../ObservationForm.tsx'
import { placeLabel } from '../placeLabel.ts'
import type { ReviewLink } from './askByLink.ts'
import type { Observing } from './useObserving.ts'
import styles from './ReviewPage.module.css'

type Props = Pick<ObservationCardProps, 'observation' | 'delegation' | 'zone' | 'unit'> & {
  readonly draft: SeenDraft
  readonly link: ReviewLink
  readonly observing: Observing
  readonly languages: readonly Language[]
  readonly isOwn: boolean
  readonly present: (language: Language) => string
  readonly onGone: () => Promise<void>
}

const Withdrawal = ({ observation, draft, link, onGone, onClose }: Props & { readonly onClose: () => void }) => {
  const t = useText()
  const { show } = useToasts()
  const done = () => {
    show({ tone: 'ok', text: t('review.withdrawn') })
    onClose()
    void onGone()
  }
  return (
    <ConfirmCall
      title={t('review.withdrawTitle')}
      consequences={[t('review.withdrawFirst'), t('review.withdrawSecond')]}
      confirmLabel={t('review.withdraw')}
      isDanger
      call={() => link.withdraw({ draftId: draft.id, observationId: observation.id })}
      onDone={done}
      onClose={onClose}
    />
  )
}

const canChange = ({ draft, observation, isOwn }: Props): boolean =>
  draft.isOpen && isOwn && observation.recordedBy === null && observation.answer === null

const ownActions = (props: Props, onWithdraw: () => void, t: ReturnType<typeof useText>) => (
  <div className={styles.actions}>
    <Button size="s" kind="quiet" icon="edit" onPress={() => props.observing.edit(props.observation)}>
      {t('review.edit')}
    </Button>
    <Button size="s" kind="quiet" icon="trash" onPress={onWithdraw}>
      {t('review.withdraw')}
    </Button>
  </div>
)

export const OwnObservation = (props: Props) => {
  const t = useText()
  const { observation, draft, observing, languages, present } = props
  const [isWithdrawing, setWithdrawing] = useState(false)
  const said = observing.over(observation)
  const place = placeLabel(observation.anchor, draft, t)
  if (said && canChange(props))
    return (
      <ObservationForm
        title={t('review.changing', { place })}
        sendLabel={t('review.saveChange')}
        languages={languages}
        said={said}
        present={present}
        onChange={(next) => observing.edit(observation, next)}
        onSend={(sent) => observing.sendChange(observation, sent)}
        onCancel={() => observing.cancelEdit(observation)}
      />
    )
  return (
    <ObservationCard {...props}>
      {canChange(props) && ownActions(props, () => setWithdrawing(true), t)}
      {isWithdrawing && <Withdrawal {...props} onClose={() => setWithdrawing(false)} />}
    </ObservationCard>
  )
}
