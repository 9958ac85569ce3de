/** The chair's rarer wishes for an item: set it aside, return it, bring it back. */
import type { JointItem } from '@plenaria/shared/workshop/plenary/plenary'
import { useState } from 'react'
import { ConfirmDialog } from '../../design/ConfirmDialog.tsx'
import { IconButton } from '../../design/IconButton.tsx'
import { Menu, type MenuEntry } from '../../design/Menu.tsx'
import { useText } from '../../i18n/useText.ts'
import { useSend } from '../../live/useSend.ts'
import { ReasonDialog } from './ReasonDialog.tsx'

export type ChairMenuProps = { readonly item: JointItem; readonly label: string }

type Wish = 'setAside' | 'return' | 'bringBack'

const ReturnDialog = ({ item, onClose }: { readonly item: JointItem; readonly onClose: () => void }) => {
  const t = useText()
  const send = useSend()
  const giveBack = async () => {
    await send({ type: 'ReturnToGroups', jointItemId: item.id })
    onClose()
  }
  return (
    <ConfirmDialog
      isOpen
      isDanger
      title={t('plenary.returnTitle')}
      consequences={[t('plenary.returnConsequence1'), t('plenary.returnConsequence2')]}
      confirmLabel={t('plenary.return')}
      onConfirm={() => void giveBack()}
      onClose={onClose}
    />
  )
}

export const ChairMenu = ({ item, label }: ChairMenuProps) => {
  const t = useText()
  const send = useSend()
  const [wish, setWish] = useState<Wish | null>(null)
  const close = () => setWish(null)
  if (item.state.status === 'adopted') return null
  const entries: MenuEntry<Wish>[] = [
    item.state.status === 'setAside'
      ? { id: 'bringBack', label: t('plenary.bringBack'), icon: 'undo' }
      : { id: 'setAside', label: t('plenary.setAside'), icon: 'minus' },
    { id: 'return', label: t('plenary.return'), icon: 'arrowLeft' },
  ]
  const act = (id: Wish) => (id === 'bringBack' ? void send({ type: 'BringBack', jointItemId: item.id }) : setWish(id))
  return (
    <>
      <Menu
        label={t('plenary.moreActions', { label })}
        trigger={<IconButton icon="more" label={t('plenary.moreActions', { label })} />}
        entries={entries}
        onAction={act}
      />
      <ReasonDialog
        isOpen={wish === 'setAside'}
        onClose={close}
        title={t('plenary.asideTitle')}
        words={t('plenary.reasonReport')}
        label={t('plenary.reason')}
        confirmLabel={t('plenary.setAside')}
        onConfirm={async (reason) => (await send({ type: 'SetAside', jointItemId: item.id, reason })).ok}
      />
      {wish === 'return' && <ReturnDialog item={item} onClose={close} />}
    </>
  )
}
