/** Chooses the open items that become one with this one. */
import { printedWords } from '@plenaria/shared/markup/plainWords'
import { type JointItem, listedItems } from '@plenaria/shared/workshop/plenary/plenary'
import { useState } from 'react'
import { Button } from '../../../design/Button.tsx'
import { Checkbox } from '../../../design/Checkbox.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { Stack } from '../../../design/Stack.tsx'
import { useItems } from '../../../docs/useItems.ts'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useText } from '../../../i18n/useText.ts'
import { useSend } from '../../../live/useSend.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import { jointLabel } from '../jointLabel.ts'
import styles from '../../../design/ReasonDialog.module.css'

type Props = { readonly item: JointItem; readonly label: string; readonly onClose: () => void }

const isMergeable = ({ state, number }: JointItem): boolean => state.status === 'open' && number === null

export const MergeDialog = ({ item, label, onClose }: Props) => {
  const t = useText()
  const read = useLocalText()
  const send = useSend()
  const plenary = useWorkshop((workshop) => workshop.plenary)
  const topics = useWorkshop(({ charter }) => charter.topics)
  const wordings = useItems()
  const [jointItemId] = useState(() => crypto.randomUUID())
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const others = listedItems(plenary).filter((one) => one.id !== item.id && isMergeable(one))
  const merge = async () => {
    const from = [item.id, ...others.map(({ id }) => id).filter((id) => chosen.has(id))]
    const reply = await send({ type: 'MergeItems', jointItemId, topicId: item.topicId, from })
    if (reply.ok) onClose()
  }
  const toggle = (id: string, isChosen: boolean) =>
    setChosen(new Set(isChosen ? [...chosen, id] : [...chosen].filter((one) => one !== id)))
  const actions = (
    <>
      <Button onPress={onClose}>{t('design.cancel')}</Button>
      <Button kind="primary" isDisabled={chosen.size === 0} onPress={() => void merge()}>
        {t('consensus.mergeConfirm')}
      </Button>
    </>
  )
  return (
    <Dialog isOpen onClose={onClose} title={t('consensus.mergeTitle', { label })} actions={actions}>
      <Stack gap={3}>
        <p className={styles.words}>{t('consensus.mergeWords')}</p>
        {others.length === 0 && <p>{t('consensus.mergeNone')}</p>}
        <section aria-label={t('consensus.mergeWith')}>
          <Stack gap={2}>
            {others.map((other) => (
              <Checkbox
                key={other.id}
                isSelected={chosen.has(other.id)}
                onChange={(isChosen) => toggle(other.id, isChosen)}
                description={printedWords(read(wordings.find(({ id }) => id === other.id)?.text ?? {})).slice(0, 160)}
              >
                {jointLabel(plenary, topics, other)}
              </Checkbox>
            ))}
          </Stack>
        </section>
      </Stack>
    </Dialog>
  )
}
