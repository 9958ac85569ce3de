/** The words that say the same in this workshop, to be read and changed by the chair: what seems alike follows from them. */
import { readGlossary } from '@plenaria/shared/collate/glossary'
import { useState } from 'react'
import { Button } from '../../../design/Button.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { TextArea } from '../../../design/TextArea.tsx'
import { useText } from '../../../i18n/useText.ts'
import { useSend } from '../../../live/useSend.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'

const GlossaryDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const t = useText()
  const send = useSend()
  const kept = useWorkshop(({ plenary }) => plenary.glossary)
  const [text, setText] = useState(kept)
  const [isPending, setPending] = useState(false)
  const save = async () => {
    setPending(true)
    const reply = await send({ type: 'SetGlossary', text })
    setPending(false)
    if (reply.ok) onClose()
  }
  const actions = (
    <>
      <Button onPress={onClose}>{t('design.cancel')}</Button>
      <Button kind="primary" isPending={isPending} onPress={() => void save()}>
        {t('consensus.glossarySave')}
      </Button>
    </>
  )
  return (
    <Dialog isOpen onClose={onClose} title={t('consensus.glossary')} actions={actions}>
      <TextArea
        label={t('consensus.glossaryRows')}
        description={t('consensus.glossaryWords', { count: readGlossary(text).length })}
        placeholder="niñez = infancia = children"
        rows={10}
        value={text}
        maxLength={20_000}
        onChange={setText}
      />
    </Dialog>
  )
}

export const GlossaryButton = () => {
  const t = useText()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button size="s" kind="quiet" icon="edit" onPress={() => setOpen(true)}>
        {t('consensus.glossary')}
      </Button>
      {isOpen && <GlossaryDialog onClose={() => setOpen(false)} />}
    </>
  )
}
