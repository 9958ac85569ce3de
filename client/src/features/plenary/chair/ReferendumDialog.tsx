/** Adopts an item for delegations that must ask their capital: those that are absent or have a reservation are proposed. */
import type { JointItem } from '@plenaria/shared/workshop/plenary/plenary'
import { voicesOn } from '@plenaria/shared/workshop/views/consensus'
import { useState } from 'react'
import { Button } from '../../../design/Button.tsx'
import { Checkbox } from '../../../design/Checkbox.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { Stack } from '../../../design/Stack.tsx'
import { useDocState } from '../../../docs/DocContext.ts'
import { useText } from '../../../i18n/useText.ts'
import { useSend } from '../../../live/useSend.ts'
import { useWholeWorkshop } from '../../../live/useWorkshop.ts'
import { OutdatedTranslations } from '../OutdatedTranslations.tsx'
import styles from '../../../design/ReasonDialog.module.css'
import { useDelegationName } from '../../../live/useDelegationName.ts'

type Props = { readonly item: JointItem; readonly label: string; readonly onClose: () => void }

export const ReferendumDialog = ({ item, label, onClose }: Props) => {
  const t = useText()
  const send = useSend()
  const delegationName = useDelegationName()
  const voices = voicesOn(useWholeWorkshop(), item)
  const [docSeq] = useState(useDocState()?.seq ?? 0)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () =>
      new Set(
        voices
          .filter(({ position, isPresent }) => (position ? position.stance === 'reservation' : !isPresent))
          .map(({ delegationId }) => delegationId),
      ),
  )
  const toggle = (id: string, isChosen: boolean) =>
    setChosen(new Set(isChosen ? [...chosen, id] : [...chosen].filter((one) => one !== id)))
  const adopt = async () => {
    const reply = await send({ type: 'AdoptAdReferendum', jointItemId: item.id, docSeq, awaiting: [...chosen] })
    if (reply.ok) onClose()
  }
  const actions = (
    <>
      <Button onPress={onClose}>{t('design.cancel')}</Button>
      <Button kind="primary" icon="check" isDisabled={chosen.size === 0} onPress={() => void adopt()}>
        {t('plenary.adopt')}
      </Button>
    </>
  )
  return (
    <Dialog isOpen onClose={onClose} title={t('consensus.adReferendumTitle', { label })} actions={actions} size="s">
      <Stack gap={3}>
        <p className={styles.words}>{t('consensus.adReferendumWords')}</p>
        <OutdatedTranslations items={[item]} />
        <section aria-label={t('consensus.awaitingWhom')}>
          <Stack gap={2}>
            <strong>{t('consensus.awaitingWhom')}</strong>
            {voices.map(({ delegationId }) => (
              <Checkbox
                key={delegationId}
                isSelected={chosen.has(delegationId)}
                onChange={(isChosen) => toggle(delegationId, isChosen)}
              >
                {delegationName(delegationId)}
              </Checkbox>
            ))}
          </Stack>
        </section>
      </Stack>
    </Dialog>
  )
}
