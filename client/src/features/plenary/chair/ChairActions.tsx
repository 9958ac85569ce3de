/** What the chair does with an open item: ask for objections, adopt. Reasons against are in words beside the button. */
import { type JointItem, openBrackets, standingObjections } from '@plenaria/shared/workshop/plenary/plenary'
import type { ItemText } from '@plenaria/shared/docs/itemShape'
import { voicesOn } from '@plenaria/shared/workshop/views/consensus'
import { useState } from 'react'
import { useNow } from '../../../clock/useNow.ts'
import { Button } from '../../../design/Button.tsx'
import { ConfirmDialog } from '../../../design/ConfirmDialog.tsx'
import { useDocState } from '../../../docs/DocContext.ts'
import type { MessageKey } from '../../../i18n/messages.ts'
import { useText } from '../../../i18n/useText.ts'
import { useSend } from '../../../live/useSend.ts'
import { useWholeWorkshop } from '../../../live/useWorkshop.ts'
import { OutdatedTranslations } from '../OutdatedTranslations.tsx'
import { useDelegationName } from '../../../live/useDelegationName.ts'
import { AskDialog } from './AskDialog.tsx'
import styles from './ChairActions.module.css'

export type ChairActionsProps = {
  readonly item: JointItem
  readonly label: string
  /** The wording this page has before it; null until it has come. */
  readonly wording: ItemText | null
}

/** Why the wording cannot be put to the question now, or null. */
const obstacleTo = (wording: ItemText | null, isSaved: boolean): MessageKey | null => {
  if (!wording || !Object.values(wording.text).some((text) => text.trim() !== '')) return 'plenary.noTextYet'
  return isSaved ? null : 'plenary.notSaved'
}

/** Why an item that was asked about cannot be adopted, or null. */
const whyNot = (item: JointItem): MessageKey | null => {
  if (standingObjections(item).length > 0) return 'plenary.objectionsStand'
  if (openBrackets(item).length > 0) return 'consensus.bracketsOpen'
  return item.state.status === 'asked' && item.wordingSeq > item.state.docSeq ? 'plenary.askConsequence2' : null
}

const AdoptButton = ({ item, label, seq }: { item: JointItem; label: string; seq: number }) => {
  const t = useText()
  const send = useSend()
  const now = useNow()
  const [isOpen, setOpen] = useState(false)
  const [isPending, setPending] = useState(false)
  const name = useDelegationName()
  const voices = voicesOn(useWholeWorkshop(), item)
  if (item.state.status !== 'asked') return null
  const absent = voices.filter(({ isPresent, position }) => !isPresent && !position)
  const absentWords =
    absent.length === 0
      ? []
      : [t('consensus.absentNow', { names: absent.map(({ delegationId }) => name(delegationId)).join(', ') })]
  const isRunning = now < item.state.closesAt
  const obstacle = isRunning ? 'plenary.windowRuns' : whyNot(item)
  const adopt = async () => {
    setPending(true)
    await send({ type: 'Adopt', jointItemId: item.id, docSeq: seq })
    setPending(false)
    setOpen(false)
  }
  return (
    <>
      {obstacle && <span className={styles.obstacle}>{t(obstacle)}</span>}
      <Button kind="primary" icon="check" isDisabled={obstacle !== null} onPress={() => setOpen(true)}>
        {t('plenary.adopt')}
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        title={t('plenary.adoptTitle', { label })}
        consequences={[
          t('plenary.adoptConsequence3'),
          ...absentWords,
          t('plenary.adoptConsequence1'),
          t('plenary.adoptConsequence2'),
        ]}
        confirmLabel={t('plenary.adopt')}
        isPending={isPending}
        onConfirm={() => void adopt()}
        onClose={() => setOpen(false)}
      >
        <OutdatedTranslations items={[item]} />
      </ConfirmDialog>
    </>
  )
}

export const ChairActions = ({ item, label, wording }: ChairActionsProps) => {
  const t = useText()
  const docState = useDocState()
  const [isAsking, setAsking] = useState(false)
  const { status } = item.state
  if (status !== 'open' && status !== 'asked') return null
  const isSaved = docState !== null && docState.synced && docState.saving === 'saved'
  const obstacle = obstacleTo(wording, isSaved)
  const seq = docState?.seq ?? 0
  return (
    <div className={styles.actions}>
      {obstacle && status === 'open' && <span className={styles.obstacle}>{t(obstacle)}</span>}
      <Button
        icon="hand"
        kind={status === 'open' ? 'primary' : 'plain'}
        isDisabled={obstacle !== null}
        onPress={() => setAsking(true)}
      >
        {t(status === 'open' ? 'plenary.askAction' : 'plenary.askAgain')}
      </Button>
      <AdoptButton item={item} label={label} seq={seq} />
      {isAsking && <AskDialog item={item} label={label} seq={seq} onClose={() => setAsking(false)} />}
    </div>
  )
}
