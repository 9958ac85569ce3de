/** Chooses where an item is cut in two: after one of its paragraphs, or nowhere, to shorten both parts by hand. */
import { printedWords } from '@plenaria/shared/markup/plainWords'
import type { ItemText } from '@plenaria/shared/docs/itemShape'
import type { JointItem } from '@plenaria/shared/workshop/plenary/plenary'
import { useState } from 'react'
import { Button } from '../../../design/Button.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { RadioGroup } from '../../../design/RadioGroup.tsx'
import { Stack } from '../../../design/Stack.tsx'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useText } from '../../../i18n/useText.ts'
import { useSend } from '../../../live/useSend.ts'
import styles from '../../../design/ReasonDialog.module.css'

type Props = {
  readonly item: JointItem
  readonly label: string
  readonly wording: ItemText | null
  readonly onClose: () => void
}

export const SplitDialog = ({ item, label, wording, onClose }: Props) => {
  const t = useText()
  const read = useLocalText()
  const send = useSend()
  const paragraphs = printedWords(read(wording?.text ?? {})).split('\n')
  const [into] = useState(() => [crypto.randomUUID(), crypto.randomUUID()])
  const [cut, setCut] = useState(paragraphs.length > 1 ? '1' : '0')
  const options = paragraphs.slice(0, -1).map((text, index) => ({
    id: String(index + 1),
    label: t('consensus.splitAt', { number: index + 1, text: text.slice(0, 90) }),
  }))
  const split = async () => {
    const reply = await send({ type: 'SplitItem', jointItemId: item.id, into, cutAfter: Number(cut) })
    if (reply.ok) onClose()
  }
  const actions = (
    <>
      <Button onPress={onClose}>{t('design.cancel')}</Button>
      <Button kind="primary" onPress={() => void split()}>
        {t('consensus.splitConfirm')}
      </Button>
    </>
  )
  return (
    <Dialog isOpen onClose={onClose} title={t('consensus.splitTitle', { label })} actions={actions}>
      <Stack gap={3}>
        <p className={styles.words}>{t('consensus.splitWords')}</p>
        <RadioGroup
          label={t('consensus.splitAfter')}
          options={[...options, { id: '0', label: t('consensus.splitWhole') }]}
          value={cut}
          onChange={setCut}
        />
      </Stack>
    </Dialog>
  )
}
