/** Moves an item to another topic. */
import type { JointItem } from '@plenaria/shared/workshop/plenary/plenary'
import { useState } from 'react'
import { Button } from '../../../design/Button.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { RadioGroup } from '../../../design/RadioGroup.tsx'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useText } from '../../../i18n/useText.ts'
import { useSend } from '../../../live/useSend.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'

type Props = { readonly item: JointItem; readonly label: string; readonly onClose: () => void }

export const TopicDialog = ({ item, label, onClose }: Props) => {
  const t = useText()
  const read = useLocalText()
  const send = useSend()
  const topics = useWorkshop(({ charter }) => charter.topics)
  const [topicId, setTopic] = useState(item.topicId)
  const move = async () => {
    if ((await send({ type: 'MoveToTopic', jointItemId: item.id, topicId })).ok) onClose()
  }
  const actions = (
    <>
      <Button onPress={onClose}>{t('design.cancel')}</Button>
      <Button kind="primary" isDisabled={topicId === item.topicId} onPress={() => void move()}>
        {t('consensus.moveConfirm')}
      </Button>
    </>
  )
  return (
    <Dialog isOpen onClose={onClose} title={t('consensus.moveTitle', { label })} actions={actions} size="s">
      <RadioGroup
        label={t('plenary.takeUpTopic')}
        options={topics.map(({ id, name }) => ({ id, label: read(name) }))}
        value={topicId}
        onChange={setTopic}
      />
    </Dialog>
  )
}
