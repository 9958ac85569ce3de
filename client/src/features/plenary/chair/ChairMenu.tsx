/** The chair's rarer wishes for an item: its shape and place, brackets, ways to agree later, setting aside, reopening. */
import type { ItemText } from '@plenaria/shared/docs/itemShape'
import type { JointItem } from '@plenaria/shared/workshop/plenary/plenary'
import { useState } from 'react'
import { ConfirmDialog } from '../../../design/ConfirmDialog.tsx'
import { IconButton } from '../../../design/IconButton.tsx'
import { Menu, type MenuEntry } from '../../../design/Menu.tsx'
import { useDocState } from '../../../docs/DocContext.ts'
import type { MessageKey } from '../../../i18n/messages.ts'
import { useText } from '../../../i18n/useText.ts'
import { useSend } from '../../../live/useSend.ts'
import { ReasonDialog } from '../../../design/ReasonDialog.tsx'
import { SilenceDialog } from '../together/SilenceDialog.tsx'
import { BracketDialog } from '../wording/BracketDialog.tsx'
import { MergeDialog } from './MergeDialog.tsx'
import { ReferendumDialog } from './ReferendumDialog.tsx'
import { SplitDialog } from './SplitDialog.tsx'
import { TopicDialog } from './TopicDialog.tsx'

export type ChairMenuProps = { readonly item: JointItem; readonly label: string; readonly wording: ItemText | null }

const looks = {
  merge: { key: 'consensus.merge', icon: 'plus' },
  undoMerge: { key: 'consensus.undoMerge', icon: 'undo' },
  split: { key: 'consensus.split', icon: 'panel' },
  undoSplit: { key: 'consensus.undoSplit', icon: 'undo' },
  move: { key: 'consensus.move', icon: 'arrowRight' },
  bracket: { key: 'consensus.bracketAction', icon: 'edit' },
  chairText: { key: 'consensus.chairTextAction', icon: 'megaphone' },
  referendum: { key: 'consensus.adReferendum', icon: 'external' },
  silence: { key: 'consensus.silence', icon: 'clock' },
  endSilence: { key: 'consensus.silenceEnd', icon: 'close' },
  reopen: { key: 'consensus.reopen', icon: 'unlock' },
  setAside: { key: 'plenary.setAside', icon: 'minus' },
  bringBack: { key: 'plenary.bringBack', icon: 'undo' },
  return: { key: 'plenary.return', icon: 'arrowLeft' },
} as const satisfies Record<string, { key: MessageKey; icon: MenuEntry<string>['icon'] }>
type Wish = keyof typeof looks

/** What can be wished for an item as it stands. */
const wishesFor = ({ state, origin, number }: JointItem): readonly Wish[] => {
  switch (state.status) {
    case 'adopted':
      return ['reopen']
    case 'silence':
      return ['endSilence']
    case 'setAside':
      return ['bringBack', 'return']
    case 'merged':
    case 'split':
      return []
    case 'open':
    case 'asked': {
      const shape: readonly Wish[] = state.status === 'open' && number === null ? ['merge', 'split', 'move'] : []
      const undo: readonly Wish[] =
        origin.kind === 'merge' && number === null ? ['undoMerge'] : origin.kind === 'split' ? ['undoSplit'] : []
      const away: readonly Wish[] = number === null ? ['setAside', 'return'] : ['setAside']
      return [...shape, ...undo, 'bracket', 'chairText', 'referendum', 'silence', ...away]
    }
  }
}

/** Wishes that need no further question. */
const useAtOnce = ({ item }: Pick<ChairMenuProps, 'item'>) => {
  const send = useSend()
  const docSeq = useDocState()?.seq ?? 0
  const jointItemId = item.id
  return (wish: Wish): boolean => {
    switch (wish) {
      case 'bringBack':
        void send({ type: 'BringBack', jointItemId })
        return true
      case 'undoMerge':
        void send({ type: 'UndoMerge', jointItemId })
        return true
      case 'undoSplit':
        if (item.origin.kind === 'split') void send({ type: 'UndoSplit', jointItemId: item.origin.from })
        return true
      case 'chairText':
        void send({ type: 'ProposeChairText', jointItemId, docSeq })
        return true
      default:
        return false
    }
  }
}

type AskedProps = ChairMenuProps & { readonly wish: Wish; readonly onClose: () => void }

const reasons = {
  setAside: {
    type: 'SetAside',
    title: 'plenary.asideTitle',
    words: 'plenary.reasonReport',
    confirm: 'plenary.setAside',
  },
  endSilence: {
    type: 'EndSilence',
    title: 'consensus.silenceEnd',
    words: 'plenary.reasonReport',
    confirm: 'consensus.silenceEnd',
  },
  reopen: {
    type: 'Reopen',
    title: 'consensus.reopenTitle',
    words: 'consensus.reopenWords',
    confirm: 'consensus.reopen',
  },
} as const

const WithReason = ({ item, label, wish, onClose }: AskedProps & { readonly wish: keyof typeof reasons }) => {
  const t = useText()
  const send = useSend()
  const { type, title, words, confirm } = reasons[wish]
  return (
    <ReasonDialog
      isOpen
      onClose={onClose}
      title={t(title, { label })}
      words={t(words)}
      label={t('plenary.reason')}
      confirmLabel={t(confirm)}
      onConfirm={async (reason) => (await send({ type, jointItemId: item.id, reason })).ok}
    />
  )
}

const ReturnDialog = ({ item, onClose }: Pick<AskedProps, 'item' | 'onClose'>) => {
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

const Asked = (props: AskedProps) => {
  const { wish, item, label, wording, onClose } = props
  switch (wish) {
    case 'merge':
      return <MergeDialog item={item} label={label} onClose={onClose} />
    case 'split':
      return <SplitDialog item={item} label={label} wording={wording} onClose={onClose} />
    case 'move':
      return <TopicDialog item={item} label={label} onClose={onClose} />
    case 'bracket':
      return <BracketDialog item={item} label={label} onClose={onClose} />
    case 'referendum':
      return <ReferendumDialog item={item} label={label} onClose={onClose} />
    case 'silence':
      return <SilenceDialog items={[item]} onClose={onClose} />
    case 'return':
      return <ReturnDialog item={item} onClose={onClose} />
    case 'setAside':
    case 'endSilence':
    case 'reopen':
      return <WithReason {...props} wish={wish} />
    default:
      return null
  }
}

export const ChairMenu = (props: ChairMenuProps) => {
  const { item, label } = props
  const t = useText()
  const [wish, setWish] = useState<Wish | null>(null)
  const doAtOnce = useAtOnce(props)
  const wishes = wishesFor(item)
  if (wishes.length === 0) return null
  return (
    <>
      <Menu
        label={t('plenary.moreActions', { label })}
        trigger={<IconButton icon="more" label={t('plenary.moreActions', { label })} />}
        entries={wishes.map((id) => ({ id, label: t(looks[id].key), icon: looks[id].icon }))}
        onAction={(id) => {
          if (!doAtOnce(id)) setWish(id)
        }}
      />
      {wish && <Asked {...props} wish={wish} onClose={() => setWish(null)} />}
    </>
  )
}
